package org.redress.submitreport.casepage;

import java.util.Optional;
import org.redress.casework.Case;

/**
 * Somebody who was let in to a case.
 *
 * @param visit the visit of a browser; empty for a program, which gives the receipt code with each request
 */
record Visitor(Case open, Optional<CaseCookies.Visit> visit) {}
