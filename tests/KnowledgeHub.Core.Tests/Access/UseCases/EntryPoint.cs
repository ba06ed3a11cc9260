using System.Reflection;
using KnowledgeHub.Core.Access;

namespace KnowledgeHub.Core.Tests.Access.UseCases;

/// <summary>
/// The entry points of Core: what a class that is given something to work with offers to an actor, and what a class that is
/// given a port runs without one.
/// </summary>
internal static class EntryPoint
{
    private static readonly Assembly _core = typeof(Actor).Assembly;

    /// <summary>Every entry point by class and method.</summary>
    public static IReadOnlyDictionary<string, MethodInfo> All { get; } =
        _core
            .GetExportedTypes()
            .Where(IsGivenSomething)
            .SelectMany(type =>
                type.GetMethods(
                        BindingFlags.Public
                            | BindingFlags.Instance
                            | BindingFlags.Static
                            | BindingFlags.DeclaredOnly
                    )
                    .Where(method => TakesActor(method) || (IsGivenAPort(type) && IsRun(method)))
            )
            .ToDictionary(NameOf);

    /// <summary>Whether it is called for an actor.</summary>
    public static bool TakesActor(MethodInfo method) =>
        method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Actor));

    private static string NameOf(MethodInfo method) =>
        $"{method.DeclaringType?.Name}.{method.Name}";

    // Records are values; what they tell of an actor is asked by use cases.
    private static bool IsGivenSomething(Type type) =>
        type is { IsClass: true, IsAbstract: false }
        && type.GetMethod("<Clone>$") is null
        && GivenTo(type).Any();

    private static bool IsGivenAPort(Type type) =>
        GivenTo(type).Any(given => given.IsInterface && given.Assembly == _core);

    private static bool IsRun(MethodInfo method) => method.ReturnType.IsAssignableTo(typeof(Task));

    private static IEnumerable<Type> GivenTo(Type type) =>
        type.GetConstructors()
            .SelectMany(constructor => constructor.GetParameters())
            .Select(parameter => parameter.ParameterType);
}
