# Sourced: runs a command on the display of this machine or, on a Linux without one, on a display nobody sees.
with_display() {
    if [[ $(uname -s) != Linux || -n ${DISPLAY:-} ]] || ! command -v Xvfb >/dev/null; then
        "$@"
        return
    fi
    local number server ended=0
    number=$(mktemp)
    # Without -noreset it begins anew when the last program leaves, and the next one may come too early.
    Xvfb -noreset -displayfd 9 -screen 0 1600x1000x24 9>"$number" 2>/dev/null &
    server=$!
    until [[ -s $number ]]; do sleep 0.1; done
    DISPLAY=:$(<"$number") "$@" || ended=$?
    kill "$server"
    rm "$number"
    return "$ended"
}
