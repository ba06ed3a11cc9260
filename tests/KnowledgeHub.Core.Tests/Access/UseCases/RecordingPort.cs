using System.Reflection;
using System.Runtime.CompilerServices;

namespace KnowledgeHub.Core.Tests.Access.UseCases;

/// <summary>
/// Stands for any port and notes each call before it is passed on: to a fake where there is one, else to nobody, who answers that
/// all went well and that there is nothing.
/// </summary>
public class RecordingPort : DispatchProxy
{
    private static readonly MethodInfo _create = typeof(RecordingPort)
        .GetMethods(BindingFlags.Static | BindingFlags.NonPublic)
        .Single(method => method.Name == nameof(Make));

    private Action<MethodInfo> _note = _ => { };
    private IReadOnlyDictionary<string, object?> _answers = new Dictionary<string, object?>();
    private object? _fake;

    /// <summary>Stands for a port.</summary>
    /// <param name="port">The interface.</param>
    /// <param name="fake">What answers; null where nobody does.</param>
    /// <param name="answers">What is answered where nobody does, by port and method.</param>
    /// <param name="note">Is told of each call.</param>
    public static object Of(
        Type port,
        object? fake,
        IReadOnlyDictionary<string, object?> answers,
        Action<MethodInfo> note
    )
    {
        var made = (RecordingPort)_create.MakeGenericMethod(port).Invoke(null, null)!; // returns what it made
        (made._fake, made._answers, made._note) = (fake, answers, note);
        return made;
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        ArgumentNullException.ThrowIfNull(targetMethod);
        _note(targetMethod);
        return _fake is null
            ? Answer(targetMethod)
            : targetMethod.Invoke(_fake, BindingFlags.DoNotWrapExceptions, null, args, null);
    }

    private object? Answer(MethodInfo method)
    {
        var type = method.ReturnType;
        var name = $"{method.DeclaringType?.Name}.{method.Name}";
        if (type == typeof(Task))
        {
            return Task.CompletedTask;
        }

        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>))
        {
            var value = _answers.GetValueOrDefault(name, Something(type.GenericTypeArguments[0]));
            return typeof(Task)
                .GetMethod(nameof(Task.FromResult))
                ?.MakeGenericMethod(type.GenericTypeArguments[0])
                .Invoke(null, [value]);
        }

        return _answers.GetValueOrDefault(name, Something(type));
    }

    private static object? Something(Type type) =>
        type == typeof(void) ? null
        : type == typeof(bool) ? true
        : type == typeof(int) ? 1
        : type == typeof(string) ? "text"
        : type.IsAssignableTo(typeof(ITuple)) && !type.IsValueType ? null
        : type.IsAssignableTo(typeof(ITuple))
            ? Activator.CreateInstance(type, [.. type.GenericTypeArguments.Select(Something)])
        : type.IsInterface && type.IsGenericType && type.GenericTypeArguments.Length == 1
            ? Array.CreateInstance(type.GenericTypeArguments[0], 0)
        : type.IsValueType && Nullable.GetUnderlyingType(type) is null
            ? Activator.CreateInstance(type)
        : null;

    private static object Make<T>()
        where T : class => Create<T, RecordingPort>();
}
