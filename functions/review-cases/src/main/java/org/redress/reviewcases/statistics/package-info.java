/** The numbers of those who run the service, as charts, tables and files. */
@NullMarked
package org.redress.reviewcases.statistics;

import org.jspecify.annotations.NullMarked;
