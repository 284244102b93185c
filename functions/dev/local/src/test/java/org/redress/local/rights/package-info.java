/** That each function may do what it does, and nothing else. */
@NullMarked
package org.redress.local.rights;

import org.jspecify.annotations.NullMarked;
