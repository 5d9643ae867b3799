# Sourced by `package`: an installer for Windows, for one person without asking an administrator. Needs WiX. Not signed:
# with a certificate run signtool over it.

"$jdk/bin/jpackage" --type msi --dest "$out" --name Remit --app-version "$version" --vendor "$vendor" \
    --app-image "$out/Remit" --file-associations packaging/remit.properties --description "$about" \
    --win-per-user-install --win-menu --win-shortcut-prompt --win-dir-chooser \
    --win-upgrade-uuid 6b0c6f5e-7b0e-4a53-9d1f-2f3e0a7c5d11
