@NullMarked
package org.redress.web;

import org.jspecify.annotations.NullMarked;
