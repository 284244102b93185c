/** The form in which people report, and the pages that answer it. */
@NullMarked
package org.redress.submitreport.form;

import org.jspecify.annotations.NullMarked;
