using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Consent;

namespace KnowledgeHub.Testing.Fakes;

/// <summary>The one place that says what an actor may see, over stores of a test.</summary>
public static class SampleAccess
{
    /// <summary>Access to what a store holds; where nothing else is said, advisors are given everything.</summary>
    public static AssessmentAccess To(
        IAssessmentStore store,
        IConsentStore? consents = null,
        TimeProvider? clock = null
    ) => new(store, consents ?? FakeConsents.EverythingToAdvisors, clock ?? new FakeClock());
}
