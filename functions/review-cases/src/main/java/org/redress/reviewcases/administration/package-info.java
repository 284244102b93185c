/** What administrators look after beside people: mails, queues, and what the organisation has settled. */
@NullMarked
package org.redress.reviewcases.administration;

import org.jspecify.annotations.NullMarked;
