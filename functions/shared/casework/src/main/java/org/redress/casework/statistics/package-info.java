/** What those who run the service see of it: how much there is, how long it takes, and how often screening is right. */
@NullMarked
package org.redress.casework.statistics;

import org.jspecify.annotations.NullMarked;
