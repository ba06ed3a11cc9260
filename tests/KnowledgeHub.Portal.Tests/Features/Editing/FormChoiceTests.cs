using Bunit;
using KnowledgeHub.Core.Practices;
using KnowledgeHub.Portal.Features.Editing;
using KnowledgeHub.Portal.Resources;
using KnowledgeHub.Portal.Tests.Shared;
using static KnowledgeHub.Testing.Builders.PracticeContentBuilder;

namespace KnowledgeHub.Portal.Tests.Features.Editing;

public sealed class FormChoiceTests : ReaderContext
{
    [Fact]
    public void Render_EnoughForASnapshot_NamesWhatTheFullFormMisses()
    {
        var cut = Draw(PracticeForm.From(AContent()));

        Assert.Contains(EditingStrings.EditingFormComplete, cut.Words(), StringComparison.Ordinal);
        Assert.Equal(
            [
                PracticeStrings.PracticeSummary,
                EditingStrings.EditingMissingLimits,
                EditingStrings.EditingMissingTransfer,
            ],
            cut.LinkNames()
        );
    }

    [Fact]
    public void Choose_Form_IsKeptInTheForm()
    {
        var form = PracticeForm.From(new());

        Draw(form).Find("select").Change("snapshot");

        Assert.Equal(EntryForm.Snapshot, form.EntryForm);
    }

    private IRenderedComponent<FormChoice> Draw(PracticeForm form) =>
        Render<FormChoice>(choice =>
            choice.Add(it => it.Form, form).Add(it => it.Taxonomy, Taxonomy)
        );
}
