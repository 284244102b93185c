/** Files that reporters add to their cases, and by which way these come. */
@NullMarked
package org.redress.submitreport.files;

import org.jspecify.annotations.NullMarked;
