/** Cases and notices in one DynamoDB table. */
@NullMarked
package org.redress.caseworkaws.table;

import org.jspecify.annotations.NullMarked;
