package org.redress.mail;

import java.io.IOException;
import java.io.InputStream;

/** Where a raw mail lies. It may be opened more than once, and gives the same bytes each time. */
@FunctionalInterface
public interface MailSource {

  InputStream open() throws IOException;
}
