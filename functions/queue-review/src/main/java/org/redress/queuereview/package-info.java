@NullMarked
package org.redress.queuereview;

import org.jspecify.annotations.NullMarked;
