/** What buckets tell of new objects. */
@NullMarked
package org.redress.local.objects;

import org.jspecify.annotations.NullMarked;
