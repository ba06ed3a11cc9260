using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Countries;

namespace KnowledgeHub.Portal.Features.Assessments;

/// <summary>The fields of the form of a cycle, as they were typed.</summary>
public sealed class CycleForm
{
    /// <summary>How a day is written in a field.</summary>
    internal const string DayFormat = "yyyy-MM-dd";

    /// <summary>Code of the country; only for a new cycle.</summary>
    public string? Country { get; set; }

    /// <summary>The version that the form was drawn from; 0 for a new cycle.</summary>
    public int Version { get; set; }

    public string? Name { get; set; }

    /// <summary>A day as year, month and day.</summary>
    public string? ReferenceDate { get; set; }

    // Boxes of which none is ticked do not arrive at all.
    [AllowNull]
    public List<string> BorderTypes
    {
        get;
        set => field = value ?? [];
    } = [];

    [AllowNull]
    public List<string> Neighbours
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>One zone a line.</summary>
    public string? SpecialZones { get; set; }

    /// <summary>Who answers what until when.</summary>
    [AllowNull]
    public CycleScopeForm Scope
    {
        get;
        set => field = value ?? new();
    } = new();

    /// <summary>An empty form.</summary>
    /// <param name="country">The country.</param>
    /// <param name="today">The day of reference that is proposed.</param>
    public static CycleForm Begin(CountryCode country, DateOnly today) =>
        new()
        {
            Country = country.Value,
            Name = today.Year.ToString(CultureInfo.InvariantCulture),
            ReferenceDate = Day(today),
        };

    /// <summary>The form of a cycle as it is stored.</summary>
    public static CycleForm Of(Assessment assessment)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        return new()
        {
            Version = assessment.Version,
            Name = assessment.Name,
            ReferenceDate = Day(assessment.ReferenceDate),
            BorderTypes = [.. assessment.Profile.BorderTypes],
            Neighbours = [.. assessment.Profile.Neighbours.Select(country => country.Value)],
            SpecialZones = string.Join('\n', assessment.Profile.SpecialZones),
            Scope = CycleScopeForm.Of(assessment),
        };
    }

    /// <summary>What the form says. A day that cannot be read becomes one that the rules refuse.</summary>
    public CyclePlan ToPlan() => Scope.AddTo(ProfilePlan());

    private CyclePlan ProfilePlan() =>
        new(
            Name ?? string.Empty,
            DateOnly.TryParseExact(
                ReferenceDate,
                DayFormat,
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var day
            )
                ? day
                : DateOnly.MinValue,
            new()
            {
                BorderTypes = [.. BorderTypes],
                Neighbours = Countries(Neighbours),
                SpecialZones = [.. (SpecialZones ?? string.Empty).Split('\n')],
            }
        );

    // A code without the form of one is kept, so that the rules can name it.
    private static ImmutableArray<CountryCode> Countries(IEnumerable<string> codes) =>
        [.. codes.Select(code => new CountryCode(code))];

    private static string Day(DateOnly day) =>
        day.ToString(DayFormat, CultureInfo.InvariantCulture);
}
