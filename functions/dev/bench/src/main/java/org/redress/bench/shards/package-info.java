/** What writes take of the keys of the case table and of its indexes. */
@NullMarked
package org.redress.bench.shards;

import org.jspecify.annotations.NullMarked;
