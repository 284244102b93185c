package org.redress.engines;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Lets no other request into DynamoDB Local while it is at a transaction. It has one connection to its file, on which
 * other requests' writes would fall into the open transaction and be acknowledged before it is committed: a process that
 * is killed then loses them.
 */
final class TransactionsApart extends Handler.Wrapper {

  private static final String TRANSACTION = "TransactWriteItems";

  private final ReadWriteLock requests = new ReentrantReadWriteLock(true);

  TransactionsApart(Handler handler) {
    super(handler);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    String target = request.getHeaders().get("X-Amz-Target");
    Lock lock = target != null && target.endsWith(TRANSACTION) ? requests.writeLock() : requests.readLock();
    lock.lock();
    try {
      return super.handle(request, response, callback);
    } finally {
      lock.unlock();
    }
  }
}
