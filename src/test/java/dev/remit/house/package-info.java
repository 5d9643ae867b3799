/// Rules the whole project keeps: who imports whom, sizes, names, what stands where.
@NullMarked
package dev.remit.house;

import org.jspecify.annotations.NullMarked;
