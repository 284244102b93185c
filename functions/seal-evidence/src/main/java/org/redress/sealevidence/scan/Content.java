package org.redress.sealevidence.scan;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a file, wherever they lie. */
@FunctionalInterface
public interface Content {

  /** Opens them at their start; whoever opens them closes them. */
  InputStream open() throws IOException;
}
