package org.redress.engines;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gaul.s3proxy.CrossOriginResourceSharing;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;

/**
 * s3proxy on a folder. It takes {@link LocalCredentials} and enforces presigned requests as S3 does, but has no versions,
 * tags or locks.
 */
public final class S3Server implements AutoCloseable {

  /** Pages of a site on this machine may upload, as the template lets those of the site. */
  private static final CrossOriginResourceSharing PAGES = new CrossOriginResourceSharing(
      List.of("http://[^/]+"), List.of("PUT"), List.of("*"), List.of(), "false");

  private final S3Proxy proxy;
  private final URI endpoint;

  private S3Server(S3Proxy proxy, URI endpoint) {
    this.proxy = proxy;
    this.endpoint = endpoint;
  }

  /**
   * Starts a server on a folder, which is made if need be and has one folder per bucket.
   *
   * @param listener is told of every object that was put or copied, before the caller has its reply
   */
  public static S3Server start(Listen listen, Path folder, ObjectListener listener) throws IOException {
    Files.createDirectories(folder);
    S3Proxy proxy = S3Proxy.builder()
        .blobStore(new TellingBlobStore(new FilesystemNio2BlobStore(folder.toString()), listener))
        .endpoint(URI.create("http://" + listen.host() + ":" + listen.port()))
        .awsAuthentication(AuthenticationType.AWS_V4, LocalCredentials.ACCESS_KEY_ID,
            LocalCredentials.SECRET_ACCESS_KEY)
        .ignoreUnknownHeaders(true)
        .corsRules(PAGES)
        .build();
    try {
      proxy.start();
    } catch (Exception e) {
      throw new IOException("The S3 server could not start on " + listen, e);
    }
    return new S3Server(proxy, listen.endpoint(proxy.getPort()));
  }

  public URI endpoint() {
    return endpoint;
  }

  @Override
  public void close() {
    try {
      proxy.stop();
    } catch (Exception e) {
      throw new IllegalStateException("The S3 server did not stop", e);
    }
  }
}
