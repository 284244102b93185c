@NullMarked
package org.redress.local.licences;

import org.jspecify.annotations.NullMarked;
