using System.Globalization;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;

namespace KnowledgeHub.Portal.Features.Editorial;

/// <summary>The fields of the forms that take a step.</summary>
public sealed class MoveForm
{
    /// <summary>Name of the step, by the button that was pressed.</summary>
    public string? Step { get; set; }

    /// <summary>The version that the page showed.</summary>
    public int Version { get; set; }

    public string? Note { get; set; }

    /// <summary>Codes of the ticked items.</summary>
    public string[]? Checked { get; set; }

    public string? Successor { get; set; }

    /// <summary>Day and time in universal time, as the browser's field writes them; empty clears the hour.</summary>
    public string? PublishAt { get; set; }

    /// <summary>Whether an item of the checklist is ticked.</summary>
    public bool Has(ReviewItem item) => Checked?.Contains(EnumCode<ReviewItem>.Of(item)) ?? false;

    /// <summary>The step that the form asks for; null when it names none.</summary>
    public LifeMove? ToMove() =>
        EnumCode<LifeStep>.TryParse(Step, out var step)
            ? new LifeMove(step)
            {
                Note = Note ?? string.Empty,
                Checked = [.. Enum.GetValues<ReviewItem>().Where(Has)],
                Successor = Successor ?? string.Empty,
                PublishAtUtc = DateTime.TryParse(
                    PublishAt,
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal,
                    out var hour
                )
                    ? hour
                    : null,
            }
            : null;
}
