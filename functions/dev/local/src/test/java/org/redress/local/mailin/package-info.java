@NullMarked
package org.redress.local.mailin;

import org.jspecify.annotations.NullMarked;
