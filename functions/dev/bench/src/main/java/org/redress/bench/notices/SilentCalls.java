package org.redress.bench.notices;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;

/**
 * Calls over the wire, one at a time, that are given up where the endpoint keeps silent: as after ten seconds, but without
 * waiting for them. The endpoint has the request then, and the caller learns nothing.
 */
final class SilentCalls implements SdkHttpClient {

  private final SdkHttpClient wire = UrlConnectionHttpClient.create();
  private final Executor threads = task -> Thread.ofVirtual().start(task);
  private volatile CompletableFuture<Boolean> silence = new CompletableFuture<>();
  private volatile CompletableFuture<Boolean> givenUp = new CompletableFuture<>();

  /** The endpoint says nothing about the call that it has, and holds the line until it is given up. */
  void keepSilent() {
    CompletableFuture<Boolean> end = givenUp;
    silence.complete(true);
    end.join();
  }

  @Override
  public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
    ExecutableHttpRequest call = wire.prepareRequest(request);
    return new ExecutableHttpRequest() {
      @Override
      public HttpExecuteResponse call() throws IOException {
        return answer(call);
      }

      @Override
      public void abort() {
        call.abort();
      }
    };
  }

  private HttpExecuteResponse answer(ExecutableHttpRequest call) throws IOException {
    silence = new CompletableFuture<>();
    givenUp = new CompletableFuture<>();
    CompletableFuture<HttpExecuteResponse> reply = CompletableFuture.supplyAsync(() -> made(call), threads);
    try {
      CompletableFuture.anyOf(reply, silence).join();
      if (silence.isDone()) {
        givenUp.complete(true);
        call.abort();
        throw new SocketTimeoutException("Read timed out");
      }
      return reply.join();
    } catch (CompletionException e) {
      throw new IOException(e.getCause());
    }
  }

  private static HttpExecuteResponse made(ExecutableHttpRequest call) {
    try {
      return call.call();
    } catch (IOException e) {
      throw new CompletionException(e);
    }
  }

  @Override
  public void close() {
    wire.close();
  }
}
