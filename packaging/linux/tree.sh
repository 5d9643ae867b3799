# Sourced by `deb.sh` and `rpm.sh`: lays the image out in `tree` as Linux has programs. Menus, file types and icons are
# taken up by those who keep them, so nothing runs when it is installed or removed, and nothing is left behind.

tree=$out/tree
install -d "$tree/opt" "$tree/usr/bin"
cp -a "$image" "$tree/opt/remit"
ln -s ../../opt/remit/bin/remit "$tree/usr/bin/remit"

place() { install -Dm 644 "$1" "$tree/usr/share/$2"; }
place packaging/linux/remit.desktop applications/remit.desktop
place packaging/linux/remit.xml mime/packages/remit.xml
place packaging/icons/remit.svg icons/hicolor/scalable/apps/remit.svg
for icon in packaging/icons/remit-[0-9]*.png; do
    size=${icon##*-}
    size=${size%.png}
    place "$icon" "icons/hicolor/${size}x$size/apps/remit.png"
    place "$icon" "icons/hicolor/${size}x$size/mimetypes/application-vnd.remit+json.png"
done
place LICENSE doc/remit/copyright
gzip -9nc packaging/CHANGELOG.md | place /dev/stdin doc/remit/changelog.gz
gzip -9nc "$image/share/remit.man" | place /dev/stdin man/man1/remit.1.gz
place "$image/share/remit.bash" bash-completion/completions/remit
place "$image/share/remit.zsh" zsh/vendor-completions/_remit
place "$image/share/remit.fish" fish/vendor_completions.d/remit.fish
