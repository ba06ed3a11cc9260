using KnowledgeHub.Core.Access;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Shared;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>What the entry is, and how lists show it.</summary>
public sealed partial class BasicFields : ComponentBase
{
    [Parameter, EditorRequired]
    public required PracticeForm Form { get; set; }

    [Parameter, EditorRequired]
    public required FieldErrors Errors { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    /// <summary>Whether nothing is saved yet: only then can the original language be chosen.</summary>
    [Parameter]
    public bool IsNew { get; set; }

    [Parameter, EditorRequired]
    public required Actor Actor { get; set; }

    /// <summary>The entry that is edited; null while nothing is saved.</summary>
    [Parameter]
    public PracticeId? Entry { get; set; }

    private int ClaimLeft => PracticeContent.MaxClaimLength - FormField.Plain(Form.Claim).Length;

    private string ClaimCount =>
        ClaimLeft >= 0
            ? ReaderText.Fill(EditingStrings.EditingClaimLeft, ClaimLeft)
            : ReaderText.Fill(EditingStrings.EditingClaimOver, -ClaimLeft);

    private string LanguageCode
    {
        get => EnumCode<Language>.Of(Form.OriginalLanguage);
        set =>
            Form.OriginalLanguage = EnumCode<Language>.TryParse(value, out var language)
                ? language
                : Form.OriginalLanguage;
    }

    private void TakeType(string code) =>
        Form.Type = EnumCode<PracticeType>.TryParse(code, out var type) ? type : Form.Type;
}
