/** Raw mails in S3: where SES puts them, and where they are kept. */
@NullMarked
package org.redress.caseworkaws.rawmails;

import org.jspecify.annotations.NullMarked;
