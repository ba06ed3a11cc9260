using KnowledgeHub.Core;
using KnowledgeHub.Core.Attachments;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Attachments;

/// <summary>The fields of a file, with what is wrong with each.</summary>
public sealed partial class UploadFields : ComponentBase
{
    private const int MegaByte = 1024 * 1024;

    /// <summary>What was sent; null at first.</summary>
    [Parameter, EditorRequired]
    public required UploadForm? Form { get; set; }

    [Parameter, EditorRequired]
    public required IReadOnlyList<RuleViolation> Errors { get; set; }

    [Parameter, EditorRequired]
    public required Practice Practice { get; set; }

    private bool IsRestricted => AttachmentPermissions.HidesItsSource(Practice);

    private IEnumerable<AttachmentSensitivity> Offered =>
        Enum.GetValues<AttachmentSensitivity>()
            .Where(choice => AttachmentPermissions.SensitivityIn(Practice, choice) == choice);

    private string Chosen => Form?.Language ?? Practice.Content.OriginalLanguage.Code();

    private static string Code(AttachmentSensitivity sensitivity) =>
        EnumCode<AttachmentSensitivity>.Of(sensitivity);

    private bool IsChosen(AttachmentSensitivity sensitivity) =>
        EnumCode<AttachmentSensitivity>.TryParse(Form?.Sensitivity, out var chosen)
            ? chosen == sensitivity
            : Offered.First() == sensitivity;

    private IEnumerable<RuleViolation> Of(string field) =>
        Errors.Where(error => error.Field == field);

    private string? Invalid(string field) => Of(field).Any() ? "true" : null;

    private string? Described(string field)
    {
        var hint = field == "sensitivity" && !IsRestricted ? null : $"{field}-hint";
        return Of(field).Any() ? $"{hint} {field}-error".Trim() : hint;
    }
}
