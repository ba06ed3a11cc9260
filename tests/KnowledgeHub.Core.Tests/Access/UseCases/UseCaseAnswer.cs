using System.Collections;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Searching;
using KnowledgeHub.Core.Thesaurus;
using KnowledgeHub.Core.Use;

namespace KnowledgeHub.Core.Tests.Access.UseCases;

/// <summary>What a use case answered.</summary>
/// <param name="Value">The outcome, or what was given without one.</param>
internal sealed record UseCaseAnswer(object? Value)
{
    private const string Conflict = "conflict";

    /// <summary>The case of an outcome; empty where there is none.</summary>
    public string Case => IsOutcome ? Value?.GetType().Name ?? string.Empty : string.Empty;

    private bool IsOutcome =>
        Value?.GetType().DeclaringType is { IsGenericType: true } outer
        && outer.GetGenericTypeDefinition() == typeof(Outcome<>);

    /// <summary>Whether it gives something: a value that holds anything.</summary>
    public bool Gives => IsOutcome ? Case == "Done" && Holds(Read(Value, "Value")) : Holds(Value);

    /// <summary>Whether the actor was refused: nothing was given, and nothing but a refusal was said.</summary>
    /// <param name="refusedAs">How the use case refuses otherwise: "conflict", or a broken rule.</param>
    public bool IsRefusal(string refusedAs) =>
        Case switch
        {
            "Forbidden" or "NotFound" => true,
            "Conflict" => refusedAs == Conflict,
            "Invalid" => Read(Value, "Violations") is IReadOnlyList<RuleViolation> violations
                && violations.All(violation => violation.Rule == refusedAs),
            _ => !Gives,
        };

    private static object? Read(object? value, string property) =>
        value?.GetType().GetProperty(property)?.GetValue(value);

    // What has parts that everybody gets is looked at for the part that depends on the actor.
    private static bool Holds(object? value) =>
        value switch
        {
            null or false or 0 => false,
            string text => text.Length > 0,
            PracticeResultPage page => page.Results.Count > 0,
            PracticeLinks links => links.Related.Count > 0,
            PracticeSupplement supplement => supplement.Files.Count > 0 || Holds(supplement.Use),
            PracticeUse use => use.Votes.Count + use.Shown.Count + use.Own.Count > 0,
            ConceptScheme scheme => !ReferenceEquals(scheme, ConceptScheme.Empty),
            SharedView view => !view.IsNothing,
            IDictionary entries => entries.Values.Cast<object?>().Any(Holds),
            IEnumerable many => many.Cast<object?>().Any(Holds),
            _ => true,
        };
}
