package org.redress.bench.notices;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.random.RandomGenerator;

/** Kills the process that uses a port, at random: just before or just after one of its calls. */
final class Mortality {

  /** The process is gone. No product code may catch this. */
  static final class KilledError extends Error {
    private static final long serialVersionUID = 1;

    KilledError(String where) {
      super(where);
    }
  }

  private final RandomGenerator random;
  private final double each;

  /**
   * Makes processes mortal.
   *
   * @param each how likely death is before a call, and after it
   */
  Mortality(RandomGenerator random, double each) {
    this.random = random;
    this.each = each;
  }

  /** The port as a mortal process uses it. */
  <T> T of(Class<T> port, T immortal) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(), new Class<?>[]{port}, (_, method, arguments) -> {
              strike("before " + method.getName());
              Object result = call(method, immortal, arguments);
              strike("after " + method.getName());
              return result;
            }));
  }

  private void strike(String where) {
    if (random.nextDouble() < each) {
      throw new KilledError(where);
    }
  }

  private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }
}
