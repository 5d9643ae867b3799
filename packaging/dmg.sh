# Sourced by `package`: a disk image for a Mac. packaging/mac/Info.plist says which files Remit opens. Not signed: macOS asks
# once whether to trust it; with a certificate add --mac-sign and --mac-signing-key-user-name.

# What stands in the app since jpackage sealed it would count as damage.
codesign --force --sign - "$out/Remit.app"
"$jdk/bin/jpackage" --type dmg --dest "$out" --name Remit --app-version "$version" --app-image "$out/Remit.app"
