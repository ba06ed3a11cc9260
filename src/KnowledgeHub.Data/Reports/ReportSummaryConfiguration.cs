using KnowledgeHub.Core.Assessments;
using KnowledgeHub.Core.Reports;
using KnowledgeHub.Data.Assessments;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Reports;

internal sealed class ReportSummaryConfiguration : IEntityTypeConfiguration<ReportSummary>
{
    private const int HashLength = 64;
    private const int AccountLength = 80;

    public void Configure(EntityTypeBuilder<ReportSummary> builder)
    {
        builder.ToTable("ReportSummaries");
        builder.HasKey(summary => new { summary.Assessment, summary.Language });
        builder
            .Property(summary => summary.Assessment)
            .HasColumnName("AssessmentId")
            .HasMaxLength(AssessmentConfiguration.IdLength);
        builder.Property(summary => summary.Version).IsConcurrencyToken();
        builder.Property(summary => summary.Text).HasMaxLength(ReportSummary.MaxTextLength);
        builder.Property(summary => summary.Fingerprint).HasMaxLength(HashLength);
        builder.Property(summary => summary.Post).HasMaxLength(ReportSummary.MaxPostLength);
        builder.Property(summary => summary.ApprovedBy).HasMaxLength(AccountLength);
        builder
            .HasOne<Assessment>()
            .WithMany()
            .HasForeignKey(summary => new { summary.Assessment, summary.Country })
            .HasPrincipalKey(assessment => new { assessment.Id, assessment.Country })
            .OnDelete(DeleteBehavior.Restrict);
    }
}
