package org.redress.screening.personal;

import java.util.List;

/** Finds one kind of personal data. Places are in UTF-16. */
@FunctionalInterface
interface Finder {

  List<Candidate> find(String text);
}
