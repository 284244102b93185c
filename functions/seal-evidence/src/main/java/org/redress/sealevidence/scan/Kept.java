package org.redress.sealevidence.scan;

import java.io.IOException;
import java.util.Map;

/** The bytes of a file that is kept, and what others noted on it. */
public interface Kept extends Content {

  /** Notes by name, such as those of a scanner that looks at kept files by itself. */
  Map<String, String> tags() throws IOException;
}
