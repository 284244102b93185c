/** Tests of what is counted of writes. */
@NullMarked
package org.redress.bench.shards;

import org.jspecify.annotations.NullMarked;
