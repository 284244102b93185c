/** What a member tells: the posts, their own account, and who they are. */
@NullMarked
package org.redress.casework.report;

import org.jspecify.annotations.NullMarked;
