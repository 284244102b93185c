/** What is counted for those who run this, without anybody's data: lines in CloudWatch's embedded metric format. */
@NullMarked
package org.redress.caseworkaws.metrics;

import org.jspecify.annotations.NullMarked;
