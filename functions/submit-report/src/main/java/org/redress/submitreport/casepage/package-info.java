/** A case's page and its JSON API, for whoever has its receipt code. */
@NullMarked
package org.redress.submitreport.casepage;

import org.jspecify.annotations.NullMarked;
