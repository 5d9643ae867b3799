# Sourced by `package`: a package for Debian and its relatives.

source packaging/linux/tree.sh
architecture=$(dpkg --print-architecture)
size=$(du -sk "$tree" | cut -f1)
install -d "$tree/DEBIAN"
sed "s/@VERSION@/$version/; s/@ARCHITECTURE@/$architecture/; s/@SIZE@/$size/" packaging/linux/control \
    >"$tree/DEBIAN/control"
dpkg-deb --root-owner-group -Zxz -z3 --build "$tree" "$out/remit_${version}_$architecture.deb" >&2
