@NullMarked
package org.redress.casework.mail;

import org.jspecify.annotations.NullMarked;
