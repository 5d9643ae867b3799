# Sourced by `package`: the same files as in the .deb, packed by rpmbuild, whose triggers take up menus and file types.

source packaging/linux/tree.sh
rpmbuild -bb --quiet --buildroot "$PWD/$out/rpm-root" --define "_topdir $PWD/$out/rpmbuild" \
    --define "version $version" --define "tree $PWD/$out/tree" packaging/linux/remit.spec >&2
cp "$out"/rpmbuild/RPMS/*/*.rpm "$out/"
