using System.Diagnostics.CodeAnalysis;

namespace TalksTracker;

/// <summary>Either a value or the reason why there is none, in words that tell a person what to do. Expected failure is
/// returned this way; exceptions are for bugs.</summary>
public readonly struct Result<T>
{
    private readonly T? _value;

    private Result(T? value, string? problem) => (_value, Problem) = (value, problem);

    /// <summary>Why there is no value; null exactly when there is one.</summary>
    public string? Problem { get; }

    public bool Ok => Problem is null;

    /// <exception cref="InvalidOperationException">There is no value; look at <see cref="Problem"/> first.</exception>
    public T Value => Problem is null ? _value! : throw new InvalidOperationException(Problem);

    public bool TryGet([NotNullWhen(true)] out T? value)
    {
        value = _value;
        return Problem is null;
    }

    internal static Result<T> Of(T value) => new(value, null);

    internal static Result<T> Failed(string problem) => new(default, problem);
}

/// <summary>Makes <see cref="Result{T}"/>.</summary>
public static class Result
{
    public static Result<T> Of<T>(T value) => Result<T>.Of(value);

    public static Result<T> Failed<T>(string problem) => Result<T>.Failed(problem);
}
