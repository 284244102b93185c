package org.redress.local.invoke;

/** Calls one function. */
public interface Invoker {

  FunctionDeclaration declaration();

  /**
   * Calls the function and waits for its result.
   *
   * @param event JSON as Lambda gives it
   * @return JSON as Lambda returns it
   * @throws InvocationFailedException if it threw anything, or ran out of its time
   */
  String invoke(String event) throws InvocationFailedException, InterruptedException;
}
