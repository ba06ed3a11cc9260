using KnowledgeHub.Core;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Taxonomy;
using Microsoft.AspNetCore.Components;

namespace KnowledgeHub.Portal.Features.Editing;

/// <summary>The form of the entry, and what is still missing for each.</summary>
public sealed partial class FormChoice : ComponentBase
{
    [Parameter, EditorRequired]
    public required PracticeForm Form { get; set; }

    [Parameter, EditorRequired]
    public required TaxonomyCatalogue Taxonomy { get; set; }

    private string FormCode
    {
        get => EnumCode<EntryForm>.Of(Form.EntryForm);
        set =>
            Form.EntryForm = EnumCode<EntryForm>.TryParse(value, out var form)
                ? form
                : Form.EntryForm;
    }

    private IReadOnlyList<RuleViolation> Missing(EntryForm form) =>
        MandatorySet.Missing(
            Form.ToContent(new() { OriginalLanguage = Form.OriginalLanguage }),
            form
        );
}
