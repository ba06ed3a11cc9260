using KnowledgeHub.Core.Practices;
using KnowledgeHub.Core.Use;
using KnowledgeHub.Data.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace KnowledgeHub.Data.Use;

internal sealed class ReuseReportConfiguration(string jsonColumnType)
    : IEntityTypeConfiguration<ReuseReport>
{
    public void Configure(EntityTypeBuilder<ReuseReport> builder)
    {
        builder.ToTable("ReuseReports");
        builder.HasKey(report => report.Id);
        builder.Property(report => report.Id).ValueGeneratedNever();
        builder.Property(report => report.Practice).HasMaxLength(16).HasColumnName("PracticeId");
        builder.Property(report => report.ReporterId).HasMaxLength(80);
        builder
            .Property(report => report.Content)
            .HasConversion(
                new JsonDocumentConverter<ReuseContent>(),
                JsonDocumentConverter<ReuseContent>.ByReference
            )
            .HasColumnType(jsonColumnType)
            .HasColumnName("Body");
        builder.Property(report => report.State).HasConversion<string>().HasMaxLength(20);
        builder.Property(report => report.Reason).HasMaxLength(ReuseRules.MaxReasonLength);
        builder.Property(report => report.Version).IsConcurrencyToken();
        builder.HasIndex(report => report.ReporterId);
        builder.HasIndex(report => new { report.State, report.DecidedUtc });
        builder
            .HasOne<Practice>()
            .WithMany()
            .HasForeignKey(report => report.Practice)
            .OnDelete(DeleteBehavior.Cascade);
    }
}
