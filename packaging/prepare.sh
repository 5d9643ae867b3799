# Sourced by `package`: has the virtual machine go through what people do most and keep the classes as it then has them,
# one file for verbs, one for exports and one for the window. They fit this very image. Where a step fails its file is left out: a program
# that is not prepared starts later and is otherwise the same.

case $system in
    linux) java=$image/lib/runtime/bin/java ;;
    mac) java=$image/runtime/Contents/Home/bin/java ;;
    windows) java=$image/runtime/bin/java.exe ;;
esac
# Told by a whole path: with another, 35 ms more went by until the first class of ours was reached.
app=$(cd "$app" && pwd)
sample=samples/nimbus-notes.remit

# With the very flags of bin/remit: what was prepared with others is not used. How often methods ran is not recorded, as a
# verb would compile them all again and be over before that is of use.
prepare_face() {
    "$java" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Djdk.reflect.useNativeAccessorOnly=true \
        -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:AOTCacheOutput="$app/$1.aot" \
        -cp "$app/remit.jar" dev.remit.Training "$1" "$sample" "$out/training"
}

# Opens the sample for a while, with settings that nobody has changed. How often methods ran is not recorded here either: it
# has them compiled again at once, on the processors that the window needs to come up.
prepare_window() {
    mkdir -p "$out/training/home"
    XDG_CONFIG_HOME=$out/training/home XDG_STATE_HOME=$out/training/home "$java" --enable-native-access=ALL-UNNAMED \
        -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining -XX:AOTCacheOutput="$app/window.aot" \
        -cp "$app/remit.jar" dev.remit.Main "$sample" &
    local window=$!
    sleep 20
    kill "$window"
    wait "$window" || true
}

source packaging/display.sh

for face in verb export; do
    prepare_face $face >"$out/$face.log" 2>&1 || say "The face $face is not prepared; see $out/$face.log."
done
with_display prepare_window >"$out/window.log" 2>&1 || true
[[ -s $app/window.aot ]] || say "The window is not prepared; see $out/window.log."

# jpackage's launcher of the window has its options in a file of its own. What was prepared is for the jar that names all
# others, so it is told that jar alone.
config=$app/Remit.cfg
sed -e '/^app\.classpath=/{/remit\.jar/!d;}' "$config" >"$out/Remit.cfg"
[[ ! -s $app/window.aot ]] ||
    printf '%s\n' 'java-options=-XX:AOTCache=$APPDIR/window.aot' 'java-options=-Xlog:disable' >>"$out/Remit.cfg"
mv "$out/Remit.cfg" "$config"
