/** Taking a report: reading it, opening a case for it, and telling the submitter. */
@NullMarked
package org.redress.submitreport.intake;

import org.jspecify.annotations.NullMarked;
