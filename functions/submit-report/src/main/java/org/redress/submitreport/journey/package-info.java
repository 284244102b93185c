/**
 * The report form, a question on each page: what was answered is kept in a draft that only the member's cookie opens. A
 * further question (such as one for evidence) is one more {@link org.redress.submitreport.journey.Question} in its place.
 */
@NullMarked
package org.redress.submitreport.journey;

import org.jspecify.annotations.NullMarked;
