<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About this program</source>
        <translation>এই প্রোগ্রাম সম্পর্কে</translation>
    </message>
    <message>
        <source>Kazakhstan–Ukraine Relations</source>
        <translation>কাজাখস্তান–ইউক্রেন সম্পর্ক</translation>
    </message>
    <message>
        <source>An offline reference in English and Bengali. Each statement has its sources; where sources disagree, both are shown. It opens no network connection of its own.</source>
        <translation>ইংরেজি ও বাংলায় একটি অফলাইন তথ্যভান্ডার। প্রতিটি বিবৃতির সূত্র আছে; সূত্রগুলোর মধ্যে মতভেদ থাকলে দুটিই দেখানো হয়। এটি নিজে থেকে কোনো নেটওয়ার্ক সংযোগ খোলে না।</translation>
    </message>
    <message>
        <source>Code: GNU General Public License, version 3 or later. Content: Creative Commons Attribution-ShareAlike 4.0.</source>
        <translation>কোড: জিএনইউ জেনারেল পাবলিক লাইসেন্স, সংস্করণ ৩ বা পরবর্তী। বিষয়বস্তু: ক্রিয়েটিভ কমন্স অ্যাট্রিবিউশন-শেয়ারঅ্যালাইক ৪.০।</translation>
    </message>
    <message>
        <source>Fonts: Noto Sans and Noto Sans Bengali, SIL Open Font License 1.1.</source>
        <translation>হরফ: নোটো সান্স ও নোটো সান্স বাংলা, এসআইএল ওপেন ফন্ট লাইসেন্স ১.১।</translation>
    </message>
    <message>
        <source>Borders as recognised internationally (UN General Assembly resolution 68/262).</source>
        <translation>সীমানা আন্তর্জাতিকভাবে স্বীকৃত (জাতিসংঘ সাধারণ পরিষদের প্রস্তাব ৬৮/২৬২)।</translation>
    </message>
    <message>
        <source>Program {version}</source>
        <translation>প্রোগ্রাম {version}</translation>
    </message>
    <message>
        <source>content of {date}</source>
        <translation>বিষয়বস্তু {date}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Fact sheet…</source>
        <translation>তথ্যপত্র (&amp;F)…</translation>
    </message>
    <message>
        <source>Fact sheet as P&amp;DF…</source>
        <translation>তথ্যপত্র পিডিএফ হিসেবে (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>পছন্দসমূহ (&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>প্রস্থান (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন (&amp;C)</translation>
    </message>
    <message>
        <source>Copy with &amp;sources</source>
        <translation>সূত্রসহ কপি করুন (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Bookmark</source>
        <translation>বুকমার্ক (&amp;B)</translation>
    </message>
    <message>
        <source>Write a &amp;note</source>
        <translation>নোট লিখুন (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Filter this tab</source>
        <translation>এই ট্যাব ছাঁকুন (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Search everything</source>
        <translation>সবকিছুতে খুঁজুন (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>কিবোর্ড শর্টকাট (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About this program</source>
        <translation>এই প্রোগ্রাম সম্পর্কে (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>পেছনে (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>সামনে (&amp;F)</translation>
    </message>
    <message>
        <source>Bookmarks and &amp;notes…</source>
        <translation>বুকমার্ক ও নোট (&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>সারসংক্ষেপ (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Missions</source>
        <translation>মিশন (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation>বাণিজ্য (&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;imeline</source>
        <translation>সময়রেখা (&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Evidence</source>
        <translation>প্রমাণ (&amp;E)</translation>
    </message>
    <message>
        <source>Sources of the &amp;selection</source>
        <translation>নির্বাচিতের সূত্র (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>বড় (&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>ছোট (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal size</source>
        <translation>স্বাভাবিক আকার (&amp;N)</translation>
    </message>
    <message>
        <source>Change the lan&amp;guage</source>
        <translation>ভাষা বদলান (&amp;G)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>সিস্টেমের মতো (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>উজ্জ্বল (&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>গাঢ় (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>উচ্চ বৈসাদৃশ্য (&amp;H)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>পূর্ণ পর্দা (&amp;U)</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Close this message</source>
        <translation>এই বার্তা বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>BibliographySaver</name>
    <message numerus="yes">
        <source>Export {count} sources</source>
        <translation>
            <numerusform>{count}টি সূত্র রপ্তানি</numerusform>
            <numerusform>{count}টি সূত্র রপ্তানি</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <translation>পাঠ্য</translation>
    </message>
    <message>
        <source>The sources could not be written to {file}.</source>
        <translation>সূত্রগুলো {file} ফাইলে লেখা যায়নি।</translation>
    </message>
</context>
<context>
    <name>BookmarksDialog</name>
    <message>
        <source>Bookmarks and notes</source>
        <translation>বুকমার্ক ও নোট</translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation>ছাঁকুন (Ctrl+F)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>শিরোনাম</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>পরিবর্তনের তারিখ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>{title} (no longer in the content)</source>
        <translation>{title} (তথ্যভান্ডারে আর নেই)</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} records</source>
        <translation>
            <numerusform>{count}টির মধ্যে {shown}টি তথ্য</numerusform>
            <numerusform>{count}টির মধ্যে {shown}টি তথ্য</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>এই ছাঁকনিতে কিছুই মেলে না।</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>ছাঁকনি সরান</translation>
    </message>
    <message>
        <source>Nothing here yet. Ctrl+D bookmarks what is selected in the window, Ctrl+Shift+N writes a note on it.</source>
        <translation>এখানে এখনো কিছু নেই। উইন্ডোতে যা নির্বাচিত আছে, Ctrl+D চাপলে তা বুকমার্ক হয়, আর Ctrl+Shift+N চাপলে তার ওপর নোট লেখা যায়।</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>আমদানি করুন…</translation>
    </message>
    <message numerus="yes">
        <source>{count} deleted.</source>
        <translation>
            <numerusform>{count}টি মুছে ফেলা হয়েছে।</numerusform>
            <numerusform>{count}টি মুছে ফেলা হয়েছে।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChartNotes</name>
    <message>
        <source>Share: computed here, within the trade of the two; totals with all partners are not known by year.</source>
        <translation>অংশ: এখানে গণনা করা, শুধু দুই দেশের বাণিজ্যের মধ্যে; সব অংশীদারের সঙ্গে বছরভিত্তিক মোট বাণিজ্য জানা নেই।</translation>
    </message>
    <message>
        <source>Change: computed here within one reporter’s figures; none where the year before is missing.</source>
        <translation>পরিবর্তন: এখানে একই প্রতিবেদনকারীর মান থেকে গণনা করা; আগের বছরের মান না থাকলে দেওয়া হয়নি।</translation>
    </message>
    <message>
        <source>Hatched: the mirror gap, between the two reports of one flow.</source>
        <translation>রেখাঙ্কিত অংশ: দর্পণ ব্যবধান, একই প্রবাহের দুই প্রতিবেদনের মধ্যে।</translation>
    </message>
    <message>
        <source>Hollow: doubtful, or put together from different data sets.</source>
        <translation>ফাঁপা চিহ্ন: সন্দেহযুক্ত, অথবা ভিন্ন ভিন্ন উপাত্তভান্ডার থেকে মিলিয়ে পাওয়া।</translation>
    </message>
    <message>
        <source>Logarithmic: equal steps upwards are equal ratios; there is no zero.</source>
        <translation>লগারিদমীয়: ওপরের দিকে সমান ধাপ মানে সমান অনুপাত; শূন্য নেই।</translation>
    </message>
    <message>
        <source>Computed here from the exports and imports that this side reports.</source>
        <translation>এই পক্ষের প্রতিবেদিত রপ্তানি ও আমদানি থেকে এখানে গণনা করা।</translation>
    </message>
    <message>
        <source>Computed here: of each flow the importer’s report, or the exporter’s (hollow) where the importer has none; points of the two kinds are not joined.</source>
        <translation>এখানে গণনা করা: প্রতিটি প্রবাহের জন্য আমদানিকারকের প্রতিবেদন, তা না থাকলে রপ্তানিকারকের (ফাঁপা চিহ্ন); দুই ধরনের বিন্দু যুক্ত করা হয়নি।</translation>
    </message>
    <message>
        <source>BACI: both sides’ reports reconciled by CEPII, without freight and insurance.</source>
        <translation>BACI: দুই পক্ষের প্রতিবেদন থেকে সেপির সমন্বয় করা মান, পরিবহন ও বিমার খরচ ছাড়া।</translation>
    </message>
    <message>
        <source>Computed here. Freight, transit through other countries and the time of crossing all widen the gap.</source>
        <translation>এখানে গণনা করা। পরিবহন ব্যয়, অন্য দেশ হয়ে ট্রানজিট এবং সীমান্ত পেরোনোর সময়ের পার্থক্যে ব্যবধান বাড়ে।</translation>
    </message>
    <message>
        <source>As the press, officials or encyclopedias put it; not counted, never part of a line.</source>
        <translation>সংবাদমাধ্যম, কর্মকর্তা বা বিশ্বকোষের ভাষ্য; গণনা করা নয়, কখনো রেখার অংশ নয়।</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Logarithmic</source>
        <translation>লগারিদমীয়</translation>
    </message>
    <message>
        <source>Direction of trade</source>
        <translation>বাণিজ্যের দিক</translation>
    </message>
    <message>
        <source>Both directions</source>
        <translation>উভয় দিক</translation>
    </message>
    <message>
        <source>Kazakhstan to Ukraine</source>
        <translation>কাজাখস্তান থেকে ইউক্রেনে</translation>
    </message>
    <message>
        <source>Ukraine to Kazakhstan</source>
        <translation>ইউক্রেন থেকে কাজাখস্তানে</translation>
    </message>
    <message>
        <source>Left and Right go from year to year, Up and Down from event to event, Enter opens one. Plus and minus show fewer or more years, zero all. The table has the same years.</source>
        <translation>বাম ও ডান তীর দিয়ে এক বছর থেকে আরেক বছরে, ওপর ও নিচ তীর দিয়ে এক ঘটনা থেকে আরেক ঘটনায় যান, এন্টার দিয়ে ঘটনাটি খুলুন। যোগ ও বিয়োগ চিহ্ন দিয়ে কম বা বেশি বছর দেখুন, শূন্য দিয়ে সব বছর। সারণিতে একই বছরগুলো আছে।</translation>
    </message>
</context>
<context>
    <name>ChartSubject</name>
    <message>
        <source>Turnover</source>
        <translation>মোট বাণিজ্য</translation>
    </message>
    <message>
        <source>as it was said</source>
        <translation>যেমন বলা হয়েছে</translation>
    </message>
    <message>
        <source>no figure</source>
        <translation>কোনো মান নেই</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>বছর</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Values</source>
        <translation>মান</translation>
    </message>
    <message>
        <source>Reconciled</source>
        <translation>সমন্বিত</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>মোট বাণিজ্য</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>ভারসাম্য</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>অংশ</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>প্রবৃদ্ধি</translation>
    </message>
    <message>
        <source>Mirror gap</source>
        <translation>দর্পণ ব্যবধান</translation>
    </message>
    <message>
        <source>There is no figure to draw.</source>
        <translation>আঁকার মতো কোনো মান নেই।</translation>
    </message>
    <message>
        <source>The largest is {amount} in {year} ({line}); years without a figure are left open.</source>
        <translation>সর্বোচ্চ মান {year} সালে {amount} ({line}); যে বছরের হিসাব নেই তা ফাঁকা রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Per cent of turnover</source>
        <translation>মোট বাণিজ্যের শতাংশ</translation>
    </message>
    <message>
        <source>Per cent, change on the year before</source>
        <translation>শতাংশ, আগের বছরের তুলনায় পরিবর্তন</translation>
    </message>
    <message>
        <source>Million current US dollars, logarithmic</source>
        <translation>মিলিয়ন চলতি মার্কিন ডলার, লগারিদমীয়</translation>
    </message>
    <message>
        <source>Million current US dollars</source>
        <translation>মিলিয়ন চলতি মার্কিন ডলার</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>শতাংশ</translation>
    </message>
    <message>
        <source>current US dollars</source>
        <translation>চলতি মার্কিন ডলার</translation>
    </message>
    <message>
        <source>The reference is being opened…</source>
        <translation>তথ্যভান্ডার খোলা হচ্ছে…</translation>
    </message>
    <message>
        <source>There is no figure for these years. Press 0 to see all years.</source>
        <translation>এই বছরগুলোর কোনো মান নেই। সব বছর দেখতে ০ চাপুন।</translation>
    </message>
    <message>
        <source>There is no room for the chart here. Make the window larger, or read the table.</source>
        <translation>এখানে লেখচিত্রের জায়গা নেই। উইন্ডো বড় করুন, অথবা সারণি দেখুন।</translation>
    </message>
    <message>
        <source>{title}, {date}; event {number} of {count}. Enter opens it in the timeline.</source>
        <translation>{title}, {date}; {count}টির মধ্যে {number} নম্বর ঘটনা। এন্টার চাপলে সময়রেখায় খোলে।</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count}টির মধ্যে {number}</translation>
    </message>
    <message>
        <source>Furthest from zero is {amount} in {year} ({line}); years without a figure are left open.</source>
        <translation>শূন্য থেকে সবচেয়ে দূরের মান {year} সালে {amount} ({line}); যে বছরের হিসাব নেই তা ফাঁকা রাখা হয়েছে।</translation>
    </message>
    <message>
        <source>Goods trade as each side reports it, {first}–{last}</source>
        <translation>দুই পক্ষের প্রতিবেদনে পণ্য বাণিজ্য, {first}–{last}</translation>
    </message>
    <message>
        <source>Goods trade, one figure of both reports, {first}–{last}</source>
        <translation>পণ্য বাণিজ্য, দুই প্রতিবেদন মিলিয়ে একটি মান, {first}–{last}</translation>
    </message>
    <message>
        <source>Turnover of goods by each side’s books, {first}–{last}</source>
        <translation>দুই পক্ষের হিসাবে পণ্যের মোট বাণিজ্য, {first}–{last}</translation>
    </message>
    <message>
        <source>Kazakhstan’s balance by each side’s books, {first}–{last}</source>
        <translation>দুই পক্ষের হিসাবে কাজাখস্তানের বাণিজ্য ভারসাম্য, {first}–{last}</translation>
    </message>
    <message>
        <source>Kazakhstan’s sales as a share of turnover, {first}–{last}</source>
        <translation>মোট বাণিজ্যে কাজাখস্তানের রপ্তানির অংশ, {first}–{last}</translation>
    </message>
    <message>
        <source>Change of each report on the year before, {first}–{last}</source>
        <translation>প্রতিটি প্রতিবেদনে আগের বছরের তুলনায় পরিবর্তন, {first}–{last}</translation>
    </message>
    <message>
        <source>Mirror gap: the importer’s report less the exporter’s, {first}–{last}</source>
        <translation>দর্পণ ব্যবধান: আমদানিকারকের প্রতিবেদন বিয়োগ রপ্তানিকারকের, {first}–{last}</translation>
    </message>
</context>
<context>
    <name>ChecksPage</name>
    <message>
        <source>Checks</source>
        <translation>যাচাই</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>ফলাফল</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>যাচাই</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>যা পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>What is claimed</source>
        <translation>যা দাবি করা হয়েছে</translation>
    </message>
    <message>
        <source>What it is held against</source>
        <translation>যার সঙ্গে মিলিয়ে দেখা</translation>
    </message>
    <message>
        <source>What was computed</source>
        <translation>যা গণনা করা হয়েছে</translation>
    </message>
    <message>
        <source>Concerns:</source>
        <translation>সংশ্লিষ্ট:</translation>
    </message>
    <message>
        <source>What the curators say</source>
        <translation>সংকলকদের মন্তব্য</translation>
    </message>
    <message>
        <source>How it is checked</source>
        <translation>যেভাবে যাচাই করা হয়</translation>
    </message>
</context>
<context>
    <name>ChoicePanel</name>
    <message>
        <source>Sheet</source>
        <translation>তথ্যপত্র</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>সারসংক্ষেপ</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>মিশন</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>বাণিজ্য</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>সময়রেখা</translation>
    </message>
    <message>
        <source>Full dossier</source>
        <translation>পূর্ণ তথ্যপত্র</translation>
    </message>
    <message>
        <source>Both, side by side</source>
        <translation>দুটিই, পাশাপাশি</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>রং</translation>
    </message>
    <message>
        <source>Coloured</source>
        <translation>রঙিন</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>ধূসর</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>অংশ</translation>
    </message>
    <message>
        <source>Disagreements and sources are always on the sheet.</source>
        <translation>মতভেদ ও সূত্র তথ্যপত্রে সব সময় থাকে।</translation>
    </message>
    <message>
        <source>The text of the saved PDF can be searched, copied and read aloud.</source>
        <translation>সংরক্ষিত পিডিএফের পাঠ্যে অনুসন্ধান করা যায়, তা কপি করা যায় এবং পড়ে শোনানো যায়।</translation>
    </message>
    <message>
        <source>The selected mission</source>
        <translation>নির্বাচিত মিশন</translation>
    </message>
    <message>
        <source>The selected event</source>
        <translation>নির্বাচিত ঘটনা</translation>
    </message>
    <message>
        <source>The selected year of trade</source>
        <translation>নির্বাচিত বাণিজ্য-বছর</translation>
    </message>
    <message>
        <source>The selected disagreement</source>
        <translation>নির্বাচিত মতভেদ</translation>
    </message>
</context>
<context>
    <name>CitationMenu</name>
    <message>
        <source>Short citation</source>
        <translation>সংক্ষিপ্ত তথ্যসূত্র</translation>
    </message>
    <message>
        <source>Long citation</source>
        <translation>পূর্ণ তথ্যসূত্র</translation>
    </message>
    <message>
        <source>Statement with short citations</source>
        <translation>সংক্ষিপ্ত তথ্যসূত্রসহ বিবৃতি</translation>
    </message>
    <message>
        <source>Statement with long citations</source>
        <translation>পূর্ণ তথ্যসূত্রসহ বিবৃতি</translation>
    </message>
    <message>
        <source>Export the bibliography…</source>
        <translation>গ্রন্থপঞ্জি রপ্তানি করুন…</translation>
    </message>
</context>
<context>
    <name>CsvWriter</name>
    <message>
        <source>yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>no</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>বছর</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>কোড</translation>
    </message>
    <message>
        <source>What</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>মান</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>একক</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>সন্দেহযুক্ত</translation>
    </message>
    <message>
        <source>Data sets</source>
        <translation>উপাত্তভান্ডার</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>ভিত্তি</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>নির্ভরযোগ্যতা</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>মানের কোড</translation>
    </message>
    <message>
        <source>Source codes</source>
        <translation>সূত্রের কোড</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>সূত্র</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>টীকা</translation>
    </message>
    <message>
        <source>Disagreements naming the year</source>
        <translation>বছরটি নিয়ে মতভেদ</translation>
    </message>
</context>
<context>
    <name>DamagedBox</name>
    <message>
        <source>Bookmarks and notes</source>
        <translation>বুকমার্ক ও নোট</translation>
    </message>
    <message>
        <source>Use the copy</source>
        <translation>অনুলিপিটি ব্যবহার করুন</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>নতুন করে শুরু করুন</translation>
    </message>
    <message>
        <source>In either case the damaged file is kept beside it under another name.</source>
        <translation>দুই ক্ষেত্রেই ক্ষতিগ্রস্ত ফাইলটি অন্য নামে একই ফোল্ডারে রাখা হবে।</translation>
    </message>
    <message>
        <source>There is no copy of it.</source>
        <translation>এটির কোনো অনুলিপি নেই।</translation>
    </message>
    <message>
        <source>There is a copy of {moment} (bookmarks: {bookmarks}, notes: {notes}).</source>
        <translation>{moment}-এ তৈরি একটি অনুলিপি আছে (বুকমার্ক: {bookmarks}টি, নোট: {notes}টি)।</translation>
    </message>
</context>
<context>
    <name>DataNotes</name>
    <message>
        <source>Goods only, in current US dollars (not adjusted for prices). Both sides count differently. Figures that are doubtful never stand for a year.</source>
        <translation>শুধু পণ্য, চলতি মার্কিন ডলারে (মূল্যস্ফীতি সমন্বয় করা হয়নি)। দুই পক্ষের হিসাব আলাদা। সন্দেহযুক্ত মান কখনো কোনো বছরের মান হিসেবে ধরা হয় না।</translation>
    </message>
    <message>
        <source>Figures from: {series}.</source>
        <translation>হিসাবের উৎস: {series}।</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Go to a date</source>
        <translation>তারিখে যান</translation>
    </message>
    <message>
        <source>Go to a date: 20.1.1994, January 1994, 1994 or 1990s (Ctrl+G)</source>
        <translation>তারিখে যান: ২০.১.১৯৯৪, জানুয়ারি ১৯৯৪, ১৯৯৪ বা ১৯৯০-এর দশক (Ctrl+G)</translation>
    </message>
    <message>
        <source>This is no date the timeline can read. Try 20.1.1994, January 1994 or 1994.</source>
        <translation>এটি সময়রেখার পড়ার মতো তারিখ নয়। ২০.১.১৯৯৪, জানুয়ারি ১৯৯৪ বা ১৯৯৪ এভাবে লিখে দেখুন।</translation>
    </message>
</context>
<context>
    <name>DisagreementLine</name>
    <message numerus="yes">
        <source>{count} positions</source>
        <translation>
            <numerusform>{count}টি অবস্থান</numerusform>
            <numerusform>{count}টি অবস্থান</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisagreementsPage</name>
    <message>
        <source>Disagreements</source>
        <translation>মতভেদ</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Disagreement</source>
        <translation>মতভেদ</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>নিশ্চয়তা</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>অবস্থান</translation>
    </message>
    <message>
        <source>Concerns:</source>
        <translation>যেসব তথ্যের সঙ্গে সম্পর্কিত:</translation>
    </message>
    <message>
        <source>What the evidence supports</source>
        <translation>প্রমাণ যা সমর্থন করে</translation>
    </message>
    <message>
        <source>The evidence does not settle this.</source>
        <translation>প্রমাণ থেকে এর মীমাংসা হয় না।</translation>
    </message>
    <message>
        <source>How sure: {confidence}</source>
        <translation>নিশ্চয়তা: {confidence}</translation>
    </message>
    <message>
        <source>Position {number}</source>
        <translation>অবস্থান {number}</translation>
    </message>
</context>
<context>
    <name>DisputesCard</name>
    <message>
        <source>Where sources disagree</source>
        <translation>সূত্রগুলোর যেখানে মতভেদ</translation>
    </message>
</context>
<context>
    <name>Distances</name>
    <message>
        <source>{length}, measured</source>
        <translation>{length}, মেপে পাওয়া</translation>
    </message>
    <message>
        <source>the texts say {length} ({miles})</source>
        <translation>পাঠগুলোতে আছে {length} ({miles})</translation>
    </message>
    <message>
        <source>Kyiv–Astana {length}</source>
        <translation>কিয়েভ–আস্তানা {length}</translation>
    </message>
    <message>
        <source>Measured on the WGS84 ellipsoid: {length} between borders ten metres fine (end points © OpenStreetMap contributors); {drawn} between the simpler borders drawn here.</source>
        <translation>ডব্লিউজিএস৮৪ উপবৃত্তক পৃষ্ঠে মাপা: দশ মিটার সূক্ষ্ম সীমানারেখার মধ্যে {length} (প্রান্তবিন্দু © ওপেনস্ট্রিটম্যাপের অবদানকারীরা); এখানে আঁকা সরলতর সীমানারেখার মধ্যে {drawn}।</translation>
    </message>
    <message>
        <source>Borders as recognised by United Nations General Assembly resolution 68/262.</source>
        <translation>সীমানা জাতিসংঘ সাধারণ পরিষদের ৬৮/২৬২ নম্বর প্রস্তাবে স্বীকৃত সীমানা অনুযায়ী।</translation>
    </message>
    <message>
        <source>Outlines: Natural Earth. Points of the measured distance: © OpenStreetMap contributors.</source>
        <translation>রেখাচিত্র: ন্যাচারাল আর্থ। মাপা দূরত্বের বিন্দু: © ওপেনস্ট্রিটম্যাপের অবদানকারীরা।</translation>
    </message>
</context>
<context>
    <name>EntryPane</name>
    <message>
        <source>bookmarked on {date}</source>
        <translation>{date} তারিখে বুকমার্ক করা</translation>
    </message>
    <message>
        <source>last seen in the content of {date}</source>
        <translation>শেষ দেখা গেছে {date}-এর বিষয়বস্তুতে</translation>
    </message>
    <message>
        <source>not in the content</source>
        <translation>তথ্যভান্ডারে নেই</translation>
    </message>
</context>
<context>
    <name>EntryWriter</name>
    <message>
        <source>Every figure, in million US dollars</source>
        <translation>সব হিসাব, মিলিয়ন মার্কিন ডলারে</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>যা বলা হয়েছে</translation>
    </message>
    <message>
        <source>Goods, in million US dollars</source>
        <translation>পণ্য, মিলিয়ন মার্কিন ডলারে</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>যা ঘটেছিল</translation>
    </message>
    <message>
        <source>{classification}, {reporter}, in million US dollars</source>
        <translation>{classification}, {reporter}, মিলিয়ন মার্কিন ডলারে</translation>
    </message>
    <message>
        <source>stands in table and chart</source>
        <translation>সারণি ও লেখচিত্রে আছে</translation>
    </message>
    <message>
        <source>opens in the timeline</source>
        <translation>সময়রেখায় খোলে</translation>
    </message>
</context>
<context>
    <name>EventDetail</name>
    <message>
        <source>Selected event</source>
        <translation>নির্বাচিত ঘটনা</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>Copy date, title and text</source>
        <translation>তারিখ, শিরোনাম ও পাঠ কপি করুন</translation>
    </message>
    <message>
        <source>People:</source>
        <translation>ব্যক্তি:</translation>
    </message>
    <message>
        <source>Places:</source>
        <translation>স্থান:</translation>
    </message>
    <message>
        <source>Related events:</source>
        <translation>সম্পর্কিত ঘটনা:</translation>
    </message>
    <message>
        <source>Sources disagree:</source>
        <translation>সূত্রগুলোর মধ্যে মতভেদ:</translation>
    </message>
</context>
<context>
    <name>EvidenceBody</name>
    <message>
        <source>Where sources disagree</source>
        <translation>সূত্রগুলোর যেখানে মতভেদ</translation>
    </message>
    <message>
        <source>Sources, the weightiest first</source>
        <translation>সূত্র, গুরুত্বের ক্রমে</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>যাচাই</translation>
    </message>
    <message>
        <source>Select something to see who says it.</source>
        <translation>কোনো তথ্যের সূত্র দেখতে সেটি নির্বাচন করুন।</translation>
    </message>
    <message numerus="yes">
        <source>{count} sources</source>
        <translation>
            <numerusform>{count}টি সূত্র</numerusform>
            <numerusform>{count}টি সূত্র</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} checks</source>
        <translation>
            <numerusform>{count}টি যাচাই</numerusform>
            <numerusform>{count}টি যাচাই</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidencePanel</name>
    <message>
        <source>Evidence</source>
        <translation>প্রমাণ</translation>
    </message>
    <message>
        <source>Hide the evidence (F2)</source>
        <translation>প্রমাণ আড়াল করুন (F2)</translation>
    </message>
    <message>
        <source>Hide the evidence</source>
        <translation>প্রমাণ আড়াল করুন</translation>
    </message>
    <message>
        <source>Copy as…</source>
        <translation>কপি করুন…</translation>
    </message>
    <message>
        <source>Copy or export the citations</source>
        <translation>তথ্যসূত্র কপি বা রপ্তানি করুন</translation>
    </message>
</context>
<context>
    <name>EvidenceTab</name>
    <message>
        <source>Filter these lists (Ctrl+F)</source>
        <translation>এই তালিকাগুলো ছাঁকুন (Ctrl+F)</translation>
    </message>
    <message>
        <source>Kinds of records</source>
        <translation>তথ্যের ধরন</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>রপ্তানি করুন…</translation>
    </message>
    <message>
        <source>Export these sources as a bibliography</source>
        <translation>এই সূত্রগুলো গ্রন্থপঞ্জি হিসেবে রপ্তানি করুন</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} records</source>
        <translation>
            <numerusform>{count}টির মধ্যে {shown}টি তথ্য</numerusform>
            <numerusform>{count}টির মধ্যে {shown}টি তথ্য</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactsCard</name>
    <message>
        <source>Address</source>
        <translation>ঠিকানা</translation>
    </message>
    <message>
        <source>Former address</source>
        <translation>আগের ঠিকানা</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>অবস্থান</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>খোলার তারিখ</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>বন্ধের তারিখ</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>দায়িত্বের এলাকা</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>টেলিফোন</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>ই-মেইল</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>ওয়েবসাইট</translation>
    </message>
    <message>
        <source>Social media</source>
        <translation>সামাজিক যোগাযোগমাধ্যম</translation>
    </message>
    <message>
        <source>What the sources say of its status</source>
        <translation>অবস্থা সম্পর্কে সূত্রের বক্তব্য</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>টীকা</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Copy: {text}</source>
        <translation>কপি: {text}</translation>
    </message>
</context>
<context>
    <name>FieldButtons</name>
    <message>
        <source>Empty the field</source>
        <translation>ঘরটি খালি করুন</translation>
    </message>
</context>
<context>
    <name>FilterRow</name>
    <message numerus="yes">
        <source>{count} missions</source>
        <translation>
            <numerusform>{count}টি মিশন</numerusform>
            <numerusform>{count}টি মিশন</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} missions</source>
        <translation>
            <numerusform>{count}টি মিশনের মধ্যে {shown}টি</numerusform>
            <numerusform>{count}টি মিশনের মধ্যে {shown}টি</numerusform>
        </translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>ছাঁকনি</translation>
    </message>
    <message>
        <source>Both states</source>
        <translation>উভয় রাষ্ট্র</translation>
    </message>
    <message>
        <source>Sending state</source>
        <translation>প্রেরক রাষ্ট্র</translation>
    </message>
    <message>
        <source>Kind of mission</source>
        <translation>মিশনের ধরন</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>সব ধরন</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>যেকোনো অবস্থা</translation>
    </message>
    <message>
        <source>City, address or name</source>
        <translation>শহর, ঠিকানা বা নাম</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>ছাঁকনি সরান</translation>
    </message>
</context>
<context>
    <name>FoldMenu</name>
    <message>
        <source>Events at this place</source>
        <translation>এই স্থানের ঘটনা</translation>
    </message>
    <message numerus="yes">
        <source>{count} more: zoom in to see them</source>
        <translation>
            <numerusform>আরও {count}টি: দেখতে বড় করুন</numerusform>
            <numerusform>আরও {count}টি: দেখতে বড় করুন</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>পিডিএফ হিসেবে সংরক্ষণ (&amp;S)…</translation>
    </message>
    <message>
        <source>Save pages as &amp;images…</source>
        <translation>ছবি হিসেবে সংরক্ষণ (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>মুদ্রণ (&amp;P)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>GoodsPanel</name>
    <message>
        <source>Direction of trade</source>
        <translation>বাণিজ্যের দিক</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>বছর অনুযায়ী</translation>
    </message>
    <message>
        <source>One year, ranked</source>
        <translation>এক বছর, মূল্যের ক্রমে</translation>
    </message>
</context>
<context>
    <name>GoodsTableModel</name>
    <message>
        <source>Year</source>
        <translation>বছর</translation>
    </message>
    <message>
        <source>Fuel
by Kazakhstan</source>
        <translation>জ্বালানি
কাজাখস্তানের হিসাবে</translation>
    </message>
    <message>
        <source>Other goods
by Kazakhstan</source>
        <translation>অন্যান্য পণ্য
কাজাখস্তানের হিসাবে</translation>
    </message>
    <message>
        <source>All goods
by Kazakhstan</source>
        <translation>সব পণ্য
কাজাখস্তানের হিসাবে</translation>
    </message>
    <message>
        <source>Fuel
by Ukraine</source>
        <translation>জ্বালানি
ইউক্রেনের হিসাবে</translation>
    </message>
    <message>
        <source>Other goods
by Ukraine</source>
        <translation>অন্যান্য পণ্য
ইউক্রেনের হিসাবে</translation>
    </message>
    <message>
        <source>All goods
by Ukraine</source>
        <translation>সব পণ্য
ইউক্রেনের হিসাবে</translation>
    </message>
    <message>
        <source>Fuel: importer
less exporter</source>
        <translation>জ্বালানি: আমদানিকারক
বিয়োগ রপ্তানিকারক</translation>
    </message>
</context>
<context>
    <name>GoodsWords</name>
    <message>
        <source>Fuel and other goods</source>
        <translation>জ্বালানি ও অন্যান্য পণ্য</translation>
    </message>
    <message>
        <source>Fuel (HS {chapter}) and other goods, {flow}, {first}–{last}</source>
        <translation>জ্বালানি (HS {chapter}) ও অন্যান্য পণ্য, {flow}, {first}–{last}</translation>
    </message>
    <message>
        <source>No fuel is known for these years.</source>
        <translation>এই বছরগুলোর জ্বালানি বাণিজ্যের হিসাব জানা নেই।</translation>
    </message>
    <message>
        <source>The most fuel is {amount} in {year}, {reporter}.</source>
        <translation>জ্বালানি বাণিজ্য সর্বোচ্চ {year} সালে: {amount}, {reporter}।</translation>
    </message>
    <message>
        <source>by Kazakhstan</source>
        <translation>কাজাখস্তানের হিসাবে</translation>
    </message>
    <message>
        <source>by Ukraine</source>
        <translation>ইউক্রেনের হিসাবে</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>জ্বালানি</translation>
    </message>
    <message>
        <source>Other goods</source>
        <translation>অন্যান্য পণ্য</translation>
    </message>
    <message>
        <source>All goods</source>
        <translation>সব পণ্য</translation>
    </message>
    <message>
        <source>All goods, undivided</source>
        <translation>সব পণ্য, অবিভক্ত</translation>
    </message>
    <message>
        <source>Left bars: Kazakhstan’s books; right bars: Ukraine’s.</source>
        <translation>বাঁ দিকের স্তম্ভ: কাজাখস্তানের হিসাব; ডান দিকের স্তম্ভ: ইউক্রেনের।</translation>
    </message>
    <message>
        <source>In {years} the fuel alone is more than the total: no other goods.</source>
        <translation>{years} সালে শুধু জ্বালানিই মোটের চেয়ে বেশি: অন্যান্য পণ্য দেখানো হয়নি।</translation>
    </message>
    <message>
        <source>Computed here: a side’s total less the fuel that the same side counts; the two come from different data sets.</source>
        <translation>এখানে গণনা করা: কোনো পক্ষের মোট থেকে সেই পক্ষেরই হিসাবের জ্বালানি বাদ দিয়ে; দুটি মান ভিন্ন উপাত্তভান্ডারের।</translation>
    </message>
    <message>
        <source>current US dollars</source>
        <translation>চলতি মার্কিন ডলার</translation>
    </message>
    <message>
        <source>Million current US dollars</source>
        <translation>মিলিয়ন চলতি মার্কিন ডলার</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>বছর</translation>
    </message>
</context>
<context>
    <name>GraphicWords</name>
    <message>
        <source>Both countries</source>
        <translation>উভয় দেশ</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>অন্যত্র</translation>
    </message>
    <message>
        <source>No place told</source>
        <translation>স্থান বলা নেই</translation>
    </message>
    <message>
        <source>Eras</source>
        <translation>যুগ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>{title}, {date}, {number} of {count}</source>
        <translation>{title}, {date}, {count}টির মধ্যে {number} নম্বর</translation>
    </message>
    <message>
        <source>In view: {time}</source>
        <translation>দেখা যাচ্ছে: {time}</translation>
    </message>
    <message>
        <source>From: {date}</source>
        <translation>শুরু: {date}</translation>
    </message>
    <message>
        <source>To: {date}</source>
        <translation>শেষ: {date}</translation>
    </message>
    <message>
        <source>President in the events told here; the term itself may be longer.</source>
        <translation>এখানে বলা ঘটনাগুলোয় এই সময়ে রাষ্ট্রপতি; প্রকৃত মেয়াদ আরও দীর্ঘ হতে পারে।</translation>
    </message>
    <message>
        <source>An end that fades is not told in the sources here.</source>
        <translation>যে প্রান্ত মিলিয়ে যায়, তার তারিখ এখানকার সূত্রে বলা নেই।</translation>
    </message>
</context>
<context>
    <name>GroundsWords</name>
    <message>
        <source>{confidence}, as the curators judge; sources: {kinds}</source>
        <translation>{confidence}, সংকলকদের বিবেচনায়; সূত্র: {kinds}</translation>
    </message>
    <message>
        <source>{confidence}: rests on {kinds}</source>
        <translation>{confidence}; ভিত্তি: {kinds}</translation>
    </message>
    <message>
        <source>{statement}; also: {kinds}</source>
        <translation>{statement}; আরও আছে: {kinds}</translation>
    </message>
</context>
<context>
    <name>HeaderBar</name>
    <message>
        <source>Change to {language}</source>
        <translation>{language} ভাষায় বদলান</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>তথ্যপত্র</translation>
    </message>
    <message>
        <source>Tabs</source>
        <translation>ট্যাব</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>টুলবার</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>History in brief</source>
        <translation>সংক্ষেপে ইতিহাস</translation>
    </message>
</context>
<context>
    <name>KeyFigures</name>
    <message>
        <source>Diplomatic relations</source>
        <translation>কূটনৈতিক সম্পর্ক</translation>
    </message>
    <message>
        <source>by official anniversaries; both encyclopedias say {year}</source>
        <translation>সরকারি বর্ষপূর্তি অনুযায়ী; দুই বিশ্বকোষেই {year}</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>মিশন</translation>
    </message>
    <message>
        <source>embassies</source>
        <translation>দূতাবাস</translation>
    </message>
    <message>
        <source>and {count} honorary consulates, not confirmed of late</source>
        <translation>এবং {count}টি অনারারি কনস্যুলেট, সম্প্রতি নিশ্চিত নয়</translation>
    </message>
    <message>
        <source>Trade turnover, {year}</source>
        <translation>মোট বাণিজ্য, {year}</translation>
    </message>
    <message>
        <source>million US dollars</source>
        <translation>মিলিয়ন মার্কিন ডলার</translation>
    </message>
    <message>
        <source>{change} on the year before, by Kazakhstan&apos;s books</source>
        <translation>আগের বছরের তুলনায় {change}, কাজাখস্তানের হিসাবে</translation>
    </message>
    <message>
        <source>Closest distance</source>
        <translation>নিকটতম দূরত্ব</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>কিলোমিটার</translation>
    </message>
    <message>
        <source>the texts give {first} or {second} miles</source>
        <translation>পাঠগুলোতে {first} বা {second} মাইল</translation>
    </message>
    <message>
        <source>Ukrainians in Kazakhstan</source>
        <translation>কাজাখস্তানে ইউক্রেনীয়</translation>
    </message>
    <message>
        <source>census of {date}</source>
        <translation>{date} সালের আদমশুমারি</translation>
    </message>
    <message>
        <source>Last high-level contact</source>
        <translation>সর্বশেষ উচ্চপর্যায়ের যোগাযোগ</translation>
    </message>
    <message numerus="yes">
        <source>Sources disagree on {count} points</source>
        <translation>
            <numerusform>{count}টি বিষয়ে সূত্রে মতভেদ</numerusform>
            <numerusform>{count}টি বিষয়ে সূত্রে মতভেদ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Lead</name>
    <message>
        <source>Kazakhstan – Ukraine</source>
        <translation>কাজাখস্তান – ইউক্রেন</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>sent by {state}</source>
        <translation>{state} প্রেরিত</translation>
    </message>
    <message>
        <source>the building</source>
        <translation>ভবনের অবস্থান</translation>
    </message>
    <message>
        <source>somewhere in the city</source>
        <translation>শহরের কোনো এক জায়গা</translation>
    </message>
    <message>
        <source>several cities: choose to open</source>
        <translation>একাধিক শহর: বাছলে খুলবে</translation>
    </message>
    <message>
        <source>shortest distance between the states</source>
        <translation>দুই দেশের মধ্যে সবচেয়ে কম দূরত্ব</translation>
    </message>
    <message>
        <source>between the capitals</source>
        <translation>দুই রাজধানীর মধ্যে</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>সংকেতসূচি</translation>
    </message>
</context>
<context>
    <name>LinkButton</name>
    <message>
        <source>Open in the browser: {address}</source>
        <translation>ব্রাউজারে খুলুন: {address}</translation>
    </message>
</context>
<context>
    <name>ListFoot</name>
    <message>
        <source>&amp;Undo</source>
        <translation>পূর্বাবস্থায় ফিরুন (&amp;U)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>রপ্তানি করুন (&amp;X)…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>আমদানি করুন (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>মুছুন (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>খুলুন (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
</context>
<context>
    <name>Lists</name>
    <message>
        <source>Missions</source>
        <translation>মিশন</translation>
    </message>
    <message>
        <source>Heads of mission and consuls</source>
        <translation>মিশনপ্রধান ও কনসাল</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>মানচিত্র</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>যা দেখানো হচ্ছে</translation>
    </message>
    <message>
        <source>No mission is like this.</source>
        <translation>এমন কোনো মিশন নেই।</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>ছাঁকনি সরান</translation>
    </message>
</context>
<context>
    <name>LowerHalf</name>
    <message>
        <source>Table, detail or notes</source>
        <translation>সারণি, বিস্তারিত বা টীকা</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>বছর অনুযায়ী</translation>
    </message>
    <message>
        <source>{year} in detail</source>
        <translation>{year} বিস্তারিত</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>বিস্তারিত</translation>
    </message>
    <message>
        <source>Notes and sources</source>
        <translation>টীকা ও সূত্র</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Kazakhstan–Ukraine Relations</source>
        <translation>কাজাখস্তান–ইউক্রেন সম্পর্ক</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Map and distance</source>
        <translation>মানচিত্র ও দূরত্ব</translation>
    </message>
    <message>
        <source>Map of both countries: open it with the missions</source>
        <translation>দুই দেশের মানচিত্র: মিশনসহ খুলুন</translation>
    </message>
    <message>
        <source>Open the map with the missions</source>
        <translation>মিশনসহ মানচিত্রটি খুলুন</translation>
    </message>
</context>
<context>
    <name>MapPanel</name>
    <message>
        <source>Map of Kazakhstan and Ukraine with the missions</source>
        <translation>মিশনসহ কাজাখস্তান ও ইউক্রেনের মানচিত্র</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>বড় করে দেখুন (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>ছোট করে দেখুন (−)</translation>
    </message>
    <message>
        <source>Arrow keys move the map, plus and minus zoom, zero shows both countries. Page Down and Page Up go from mission to mission, Enter chooses one. The table has the same missions.</source>
        <translation>তীর চাবিতে মানচিত্র সরে, যোগ ও বিয়োগ চিহ্নে বড় ও ছোট হয়, শূন্য চাপলে দুই দেশই দেখা যায়। Page Down ও Page Up চাবিতে এক মিশন থেকে আরেক মিশনে যাওয়া যায়, এন্টার চাপলে সেটি বাছা হয়। সারণিতেও একই মিশনগুলো আছে।</translation>
    </message>
    <message>
        <source>Show both countries (Home)</source>
        <translation>দুই দেশই দেখান (Home)</translation>
    </message>
    <message>
        <source>Copy the position of the selected mission</source>
        <translation>বাছাই করা মিশনের অবস্থান কপি করুন</translation>
    </message>
    <message>
        <source>Show the selected mission in a map program</source>
        <translation>বাছাই করা মিশনটি মানচিত্রের কোনো প্রোগ্রামে দেখান</translation>
    </message>
    <message>
        <source>Save the map as a drawing or image…</source>
        <translation>মানচিত্রটি অঙ্কন বা ছবি হিসেবে সংরক্ষণ করুন…</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>সংকেতসূচি</translation>
    </message>
    <message numerus="yes">
        <source>{count} missions here: click or press Enter to open</source>
        <translation>
            <numerusform>এখানে {count}টি মিশন: খুলতে ক্লিক করুন বা এন্টার চাপুন</numerusform>
            <numerusform>এখানে {count}টি মিশন: খুলতে ক্লিক করুন বা এন্টার চাপুন</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapSaver</name>
    <message>
        <source>Save the map</source>
        <translation>মানচিত্র সংরক্ষণ</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>এসভিজি অঙ্কন (*.svg)</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>পিএনজি ছবি (*.png)</translation>
    </message>
    <message>
        <source>The map could not be written to {file}.</source>
        <translation>মানচিত্রটি {file} ফাইলে লেখা যায়নি।</translation>
    </message>
</context>
<context>
    <name>MapView</name>
    <message numerus="yes">
        <source>{seen} of {count} missions in view</source>
        <translation>
            <numerusform>{count}টি মিশনের মধ্যে {seen}টি দেখা যাচ্ছে</numerusform>
            <numerusform>{count}টি মিশনের মধ্যে {seen}টি দেখা যাচ্ছে</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MapWording</name>
    <message>
        <source>{title}, {state}, {status}, {number} of {count}</source>
        <translation>{title}, {state}, {status}, {count}টির মধ্যে {number} নম্বর</translation>
    </message>
</context>
<context>
    <name>MarkKey</name>
    <message>
        <source>both or elsewhere</source>
        <translation>উভয় দেশে বা অন্যত্র</translation>
    </message>
    <message>
        <source>day not known exactly</source>
        <translation>সঠিক দিন জানা নেই</translation>
    </message>
    <message>
        <source>some day in this time</source>
        <translation>এই সময়ের কোনো এক দিন</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>ফাইল (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>সম্পাদনা (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>দৃশ্য (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>চেহারা (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>যান (&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>সহায়তা (&amp;H)</translation>
    </message>
</context>
<context>
    <name>MissionDetail</name>
    <message>
        <source>The selected mission</source>
        <translation>নির্বাচিত মিশন</translation>
    </message>
    <message>
        <source>Heads of mission and consuls</source>
        <translation>মিশনপ্রধান ও কনসাল</translation>
    </message>
    <message>
        <source>No source read names one.</source>
        <translation>পঠিত কোনো সূত্রে কারও নাম নেই।</translation>
    </message>
    <message numerus="yes">
        <source>Sources disagree on {count} points; the evidence panel names them.</source>
        <translation>
            <numerusform>{count}টি বিষয়ে সূত্রগুলোর মতভেদ আছে; প্রমাণ প্যানেলে তার উল্লেখ আছে।</numerusform>
            <numerusform>{count}টি বিষয়ে সূত্রগুলোর মতভেদ আছে; প্রমাণ প্যানেলে সেগুলোর উল্লেখ আছে।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MissionWords</name>
    <message>
        <source>{kind}, {city}</source>
        <translation>{kind}, {city}</translation>
    </message>
    <message>
        <source>Mission of {sending} to {receiving}</source>
        <translation>{receiving}ে {sending}ের মিশন</translation>
    </message>
    <message>
        <source>Closed since {date}</source>
        <translation>{date} থেকে বন্ধ</translation>
    </message>
    <message>
        <source>Closed ({date})</source>
        <translation>বন্ধ ({date})</translation>
    </message>
    <message>
        <source>Not known since {date}</source>
        <translation>{date}-এর পর জানা নেই</translation>
    </message>
    <message>
        <source>{status} (as of {date})</source>
        <translation>{status} ({date} অনুযায়ী)</translation>
    </message>
    <message numerus="yes">
        <source>Sources disagree on {count} points</source>
        <translation>
            <numerusform>{count}টি বিষয়ে সূত্রে মতভেদ</numerusform>
            <numerusform>{count}টি বিষয়ে সূত্রে মতভেদ</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>জানা নেই</translation>
    </message>
    <message>
        <source>{name} (as of {date})</source>
        <translation>{name} ({date} অনুযায়ী)</translation>
    </message>
    <message>
        <source>appointed {date}</source>
        <translation>নিয়োগ {date}</translation>
    </message>
    <message>
        <source>credentials presented {date}</source>
        <translation>পরিচয়পত্র পেশ {date}</translation>
    </message>
    <message>
        <source>left office {date}</source>
        <translation>দায়িত্ব শেষ {date}</translation>
    </message>
    <message>
        <source>dates not known</source>
        <translation>তারিখ জানা নেই</translation>
    </message>
    <message>
        <source>in office at least {date}</source>
        <translation>অন্তত {date} দায়িত্বে</translation>
    </message>
    <message>
        <source>in office as of {date}</source>
        <translation>{date}-এ দায়িত্বে</translation>
    </message>
</context>
<context>
    <name>MissionsTab</name>
    <message>
        <source>Opened</source>
        <translation>খোলার তারিখ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Sending state</source>
        <translation>প্রেরক রাষ্ট্র</translation>
    </message>
    <message>
        <source>City</source>
        <translation>শহর</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>পদমর্যাদা</translation>
    </message>
    <message>
        <source>Term of office</source>
        <translation>কার্যকাল</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Head of mission</source>
        <translation>মিশনপ্রধান</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
</context>
<context>
    <name>ModeSwitch</name>
    <message>
        <source>Both</source>
        <translation>দুটিই</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>সময়রেখা</translation>
    </message>
    <message>
        <source>List</source>
        <translation>তালিকা</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>যা দেখানো হয়</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Your note</source>
        <translation>আপনার নোট</translation>
    </message>
    <message>
        <source>Not saved: {why} Your text stays here.</source>
        <translation>সংরক্ষিত হয়নি: {why} আপনার লেখা এখানেই থাকছে।</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>এখনো সংরক্ষিত হয়নি</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>সংরক্ষিত হয়েছে</translation>
    </message>
    <message>
        <source>Changed {moment}</source>
        <translation>পরিবর্তিত: {moment}</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Notes and sources</source>
        <translation>টীকা ও সূত্র</translation>
    </message>
    <message>
        <source>Marked events:</source>
        <translation>চিহ্নিত ঘটনা:</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>Kazakhstan</source>
        <translation>কাজাখস্তান</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>ইউক্রেন</translation>
    </message>
    <message>
        <source>Profiles side by side</source>
        <translation>পাশাপাশি দুই দেশের পরিচিতি</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>State of</source>
        <translation>সাল</translation>
    </message>
    <message>
        <source>Memberships in common</source>
        <translation>অভিন্ন সদস্যপদ</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>সংস্থা</translation>
    </message>
    <message>
        <source>Communities over the censuses</source>
        <translation>আদমশুমারিতে জনগোষ্ঠী</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>জনগোষ্ঠী</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>People</source>
        <translation>জনসংখ্যা</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>অংশ</translation>
    </message>
    <message>
        <source>Kind of figure</source>
        <translation>অঙ্কের ধরন</translation>
    </message>
</context>
<context>
    <name>PageImageSaver</name>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>পিএনজি ছবি (*.png)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>এসভিজি অঙ্কন (*.svg)</translation>
    </message>
    <message>
        <source>Save the pages as images</source>
        <translation>পৃষ্ঠাগুলো ছবি হিসেবে সংরক্ষণ</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>ফাইল প্রতিস্থাপন করবেন?</translation>
    </message>
    <message numerus="yes">
        <source>{count} of these files are there already. Replace them?</source>
        <translation>
            <numerusform>এই নামে {count}টি ফাইল আগে থেকেই আছে। প্রতিস্থাপন করবেন?</numerusform>
            <numerusform>এই নামে {count}টি ফাইল আগে থেকেই আছে। প্রতিস্থাপন করবেন?</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>প্রতিস্থাপন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষণ হয়নি</translation>
    </message>
</context>
<context>
    <name>PageModel</name>
    <message>
        <source>Page {page}</source>
        <translation>পৃষ্ঠা {page}</translation>
    </message>
</context>
<context>
    <name>PageNumber</name>
    <message>
        <source>Page {page} of {count}</source>
        <translation>{count} পৃষ্ঠার মধ্যে {page}</translation>
    </message>
    <message numerus="yes">
        <source>{count} pages</source>
        <translation>
            <numerusform>{count} পৃষ্ঠা</numerusform>
            <numerusform>{count} পৃষ্ঠা</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>ব্যক্তি</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ভূমিকা</translation>
    </message>
    <message>
        <source>State</source>
        <translation>রাষ্ট্র</translation>
    </message>
    <message>
        <source>Named in:</source>
        <translation>উল্লেখ আছে:</translation>
    </message>
</context>
<context>
    <name>PersonalWording</name>
    <message>
        <source>Choose what to do…</source>
        <translation>কী করবেন বেছে নিন…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>The file with your bookmarks and notes is damaged ({reason}). It is left as it is until you choose what to do.</source>
        <translation>আপনার বুকমার্ক ও নোটের ফাইলটি ক্ষতিগ্রস্ত ({reason})। কী করবেন তা বেছে না নেওয়া পর্যন্ত এটি যেমন আছে তেমনই থাকবে।</translation>
    </message>
    <message>
        <source>Your bookmarks and notes were written by a newer version of this program. They are left as they are; that version shows them.</source>
        <translation>আপনার বুকমার্ক ও নোট এই প্রোগ্রামের আরও নতুন সংস্করণে লেখা। এগুলো যেমন আছে তেমনই রাখা হয়েছে; সেই সংস্করণে এগুলো দেখা যাবে।</translation>
    </message>
    <message>
        <source>Another program is just using your bookmarks and notes. Try again in a moment.</source>
        <translation>অন্য একটি প্রোগ্রাম এই মুহূর্তে আপনার বুকমার্ক ও নোট ব্যবহার করছে। একটু পরে আবার চেষ্টা করুন।</translation>
    </message>
    <message>
        <source>There is no space left on the disk for your bookmarks and notes.</source>
        <translation>আপনার বুকমার্ক ও নোটের জন্য ডিস্কে আর জায়গা নেই।</translation>
    </message>
    <message>
        <source>The bookmarks and notes in {path} cannot be read or written ({reason}).</source>
        <translation>{path} ফাইলের বুকমার্ক ও নোট পড়া বা লেখা যাচ্ছে না ({reason})।</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>কিছুই আমদানি করা হয়নি।</translation>
    </message>
    <message>
        <source>The file cannot be read ({reason}).</source>
        <translation>ফাইলটি পড়া যাচ্ছে না ({reason})।</translation>
    </message>
    <message>
        <source>The file is not sound JSON: line {line}, column {column}.</source>
        <translation>ফাইলটি সঠিক JSON নয়: লাইন {line}, কলাম {column}।</translation>
    </message>
    <message>
        <source>The file does not hold bookmarks and notes of this program.</source>
        <translation>ফাইলটিতে এই প্রোগ্রামের বুকমার্ক ও নোট নেই।</translation>
    </message>
    <message>
        <source>The file was written by a newer version of this program.</source>
        <translation>ফাইলটি এই প্রোগ্রামের আরও নতুন সংস্করণে লেখা।</translation>
    </message>
    <message>
        <source>“{where}” is missing in the file.</source>
        <translation>ফাইলটিতে “{where}” নেই।</translation>
    </message>
    <message>
        <source>“{where}” in the file is of the wrong type.</source>
        <translation>ফাইলটিতে “{where}” সঠিক ধরনের নয়।</translation>
    </message>
    <message>
        <source>“{where}” in the file is no date and time with a time zone.</source>
        <translation>ফাইলটিতে “{where}” সময়-অঞ্চলসহ তারিখ ও সময় নয়।</translation>
    </message>
    <message>
        <source>“{where}” in the file names no record.</source>
        <translation>ফাইলটিতে “{where}” কোনো তথ্য নির্দেশ করে না।</translation>
    </message>
</context>
<context>
    <name>PictureSaver</name>
    <message>
        <source>Save the timeline as a picture</source>
        <translation>সময়রেখা ছবি হিসেবে সংরক্ষণ</translation>
    </message>
    <message>
        <source>Picture that scales (*.svg)</source>
        <translation>যেকোনো মাপে স্পষ্ট ছবি (*.svg)</translation>
    </message>
    <message>
        <source>Picture in pixels (*.png)</source>
        <translation>পিক্সেলের ছবি (*.png)</translation>
    </message>
    <message>
        <source>The picture could not be saved to {path}.</source>
        <translation>ছবিটি {path}-এ সংরক্ষণ করা যায়নি।</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>Places</source>
        <translation>স্থান</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>দেশ</translation>
    </message>
    <message>
        <source>Named in:</source>
        <translation>উল্লেখ আছে:</translation>
    </message>
    <message>
        <source>Formerly: {names}</source>
        <translation>আগের নাম: {names}</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>পছন্দসমূহ</translation>
    </message>
    <message>
        <source>Digits apply to Bengali; English always has Western digits.</source>
        <translation>অঙ্কের পছন্দ বাংলার জন্য; ইংরেজিতে সবসময় পাশ্চাত্য অঙ্ক থাকে।</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>ভাষা (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Digits:</source>
        <translation>অঙ্ক (&amp;D):</translation>
    </message>
    <message>
        <source>&amp;Appearance:</source>
        <translation>চেহারা (&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Size of everything:</source>
        <translation>সবকিছুর আকার (&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Paper of fact sheets:</source>
        <translation>তথ্যপত্রের কাগজ (&amp;P):</translation>
    </message>
    <message>
        <source>Bengali ০১২৩</source>
        <translation>বাংলা ০১২৩</translation>
    </message>
    <message>
        <source>Western 0123</source>
        <translation>পাশ্চাত্য 0123</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>সিস্টেমের মতো</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>উজ্জ্বল</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>গাঢ়</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>উচ্চ বৈসাদৃশ্য</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
</context>
<context>
    <name>RangeBar</name>
    <message>
        <source>First year shown</source>
        <translation>প্রথম যে বছর দেখানো হচ্ছে</translation>
    </message>
    <message>
        <source>Last year shown</source>
        <translation>শেষ যে বছর দেখানো হচ্ছে</translation>
    </message>
    <message>
        <source>Show all years (0)</source>
        <translation>সব বছর দেখান (০)</translation>
    </message>
</context>
<context>
    <name>RangeStrip</name>
    <message>
        <source>Years shown</source>
        <translation>যে বছরগুলো দেখানো হচ্ছে</translation>
    </message>
    <message>
        <source>Drag the window or its edges. Arrow keys move it, Shift its end, Ctrl its start.</source>
        <translation>দেখানো অংশ বা এর প্রান্ত টানুন। তীর চাবি দিয়ে অংশটি সরান; Shift-সহ চাপলে শেষ প্রান্ত সরে, Ctrl-সহ চাপলে শুরুর প্রান্ত।</translation>
    </message>
</context>
<context>
    <name>RankedGoods</name>
    <message>
        <source>Goods of the year, ranked</source>
        <translation>বছরের পণ্য, মূল্যের ক্রমে</translation>
    </message>
    <message>
        <source>{year}, ranked by value</source>
        <translation>{year}, মূল্যের ক্রমে</translation>
    </message>
    <message>
        <source>No goods with a value are known for this year and direction.</source>
        <translation>এই বছর ও দিকের কোনো পণ্যের মূল্য জানা নেই।</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Close this message</source>
        <translation>এই বার্তা বন্ধ করুন</translation>
    </message>
    <message>
        <source>The damaged file is kept as {path}.</source>
        <translation>ক্ষতিগ্রস্ত ফাইলটি {path} নামে রাখা আছে।</translation>
    </message>
</context>
<context>
    <name>ReaderPart</name>
    <message>
        <source>Write a note</source>
        <translation>নোট লিখুন</translation>
    </message>
    <message>
        <source>Write a note on this (Ctrl+Shift+N)</source>
        <translation>এটির ওপর নোট লিখুন (Ctrl+Shift+N)</translation>
    </message>
    <message>
        <source>Bookmarked</source>
        <translation>বুকমার্ক করা আছে</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>বুকমার্ক করুন</translation>
    </message>
    <message>
        <source>Take the bookmark away (Ctrl+D)</source>
        <translation>বুকমার্ক সরান (Ctrl+D)</translation>
    </message>
    <message>
        <source>Bookmark this (Ctrl+D)</source>
        <translation>এটি বুকমার্ক করুন (Ctrl+D)</translation>
    </message>
</context>
<context>
    <name>RecordPage</name>
    <message>
        <source>The selected record</source>
        <translation>নির্বাচিত তথ্য</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>এই ছাঁকনিতে কিছুই মেলে না।</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>ছাঁকনি সরান</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>কিছু একটা ভুল হয়েছে</translation>
    </message>
    <message>
        <source>This should not have happened; it is a mistake in the program, and nothing of yours is lost. You can go on. Please send this text to the makers; nothing is sent by itself.</source>
        <translation>এমন হওয়ার কথা ছিল না; এটি প্রোগ্রামের ভুল, আপনার কিছুই হারায়নি। আপনি কাজ চালিয়ে যেতে পারেন। অনুগ্রহ করে এই পাঠ নির্মাতাদের পাঠান; নিজে থেকে কিছুই পাঠানো হয় না।</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message>
        <source>Search results</source>
        <translation>অনুসন্ধানের ফল</translation>
    </message>
</context>
<context>
    <name>SearchBar</name>
    <message>
        <source>Find on the sheet</source>
        <translation>তথ্যপত্রে খুঁজুন</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>আগের ফল</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>পরের ফল</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{count}টির মধ্যে {number}</translation>
    </message>
    <message numerus="yes">
        <source>{count} hits</source>
        <translation>
            <numerusform>{count}টি ফল</numerusform>
            <numerusform>{count}টি ফল</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search… (Ctrl+K)</source>
        <translation>খুঁজুন… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>সবকিছুতে খুঁজুন</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Places</source>
        <translation>স্থান</translation>
    </message>
    <message>
        <source>People</source>
        <translation>ব্যক্তি</translation>
    </message>
    <message>
        <source>Missions</source>
        <translation>মিশন</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>ঘটনা</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>বিবৃতি</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>মতভেদ</translation>
    </message>
    <message>
        <source>Envoys</source>
        <translation>দূত</translation>
    </message>
    <message>
        <source>Memberships</source>
        <translation>সদস্যপদ</translation>
    </message>
    <message>
        <source>Claims on trade</source>
        <translation>বাণিজ্য সম্পর্কিত দাবি</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>জনগোষ্ঠী</translation>
    </message>
    <message>
        <source>Country profiles</source>
        <translation>দেশ-পরিচিতি</translation>
    </message>
    <message>
        <source>Years of trade</source>
        <translation>বাণিজ্যের বছর</translation>
    </message>
    <message>
        <source>Trade figures</source>
        <translation>বাণিজ্যের অঙ্ক</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>পণ্য</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>সূত্র</translation>
    </message>
    <message>
        <source>More than {count} results</source>
        <translation>{count}টির বেশি ফল</translation>
    </message>
    <message numerus="yes">
        <source>{count} results</source>
        <translation>
            <numerusform>{count}টি ফল</numerusform>
            <numerusform>{count}টি ফল</numerusform>
        </translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter opens · Esc closes</source>
        <translation>↑ ↓ বাছুন · এন্টার: খুলুন · Esc: বন্ধ করুন</translation>
    </message>
    <message>
        <source>See more of these</source>
        <translation>এ ধরনের আরও দেখুন</translation>
    </message>
    <message>
        <source>See all {count}</source>
        <translation>সব {count}টি দেখুন</translation>
    </message>
    <message>
        <source>matched as “{name}”, an older spelling</source>
        <translation>“{name}” নামে মিলেছে, পুরোনো বানান</translation>
    </message>
    <message>
        <source>matched as “{name}”, an official name</source>
        <translation>“{name}” নামে মিলেছে, সরকারি নাম</translation>
    </message>
    <message>
        <source>matched as “{name}”, another spelling</source>
        <translation>“{name}” নামে মিলেছে, ভিন্ন বানান</translation>
    </message>
    <message>
        <source>EN</source>
        <translation>ইং</translation>
    </message>
    <message>
        <source>BN</source>
        <translation>বাং</translation>
    </message>
    <message>
        <source>found in English</source>
        <translation>ইংরেজিতে পাওয়া গেছে</translation>
    </message>
    <message>
        <source>found in Bengali</source>
        <translation>বাংলায় পাওয়া গেছে</translation>
    </message>
    <message>
        <source>Nothing found for “{query}”</source>
        <translation>“{query}” খুঁজে কিছু পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Type a word to look for, or narrow everything down:</source>
        <translation>খোঁজার জন্য একটি শব্দ লিখুন, অথবা সবকিছু থেকে বেছে নিন:</translation>
    </message>
    <message>
        <source>No kind of record is called “{value}”.</source>
        <translation>“{value}” নামে কোনো ধরনের তথ্য নেই।</translation>
    </message>
    <message>
        <source>No source is called “{value}”.</source>
        <translation>“{value}” নামে কোনো সূত্র নেই।</translation>
    </message>
    <message>
        <source>No category is called “{value}”.</source>
        <translation>“{value}” নামে কোনো বিষয় নেই।</translation>
    </message>
    <message>
        <source>This is very long: only its beginning is searched for.</source>
        <translation>লেখাটি খুব লম্বা: শুধু শুরুর অংশ খোঁজা হচ্ছে।</translation>
    </message>
    <message>
        <source>Did you mean “{query}”?</source>
        <translation>আপনি কি “{query}” খুঁজছেন?</translation>
    </message>
    <message>
        <source>Search without “{part}”</source>
        <translation>“{part}” বাদ দিয়ে খুঁজুন</translation>
    </message>
    <message>
        <source>Search for the words alone</source>
        <translation>শুধু শব্দগুলো খুঁজুন</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>সাম্প্রতিক অনুসন্ধান</translation>
    </message>
    <message>
        <source>Forget recent searches</source>
        <translation>সাম্প্রতিক অনুসন্ধান মুছে ফেলুন</translation>
    </message>
    <message>
        <source>Ways to narrow a search</source>
        <translation>অনুসন্ধান সীমিত করার উপায়</translation>
    </message>
    <message>
        <source>Choose one, or type on</source>
        <translation>একটি বেছে নিন, অথবা লিখতে থাকুন</translation>
    </message>
    <message>
        <source>mission</source>
        <translation>মিশন</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>সফর</translation>
    </message>
    <message>
        <source>what belongs to one year</source>
        <translation>এক বছরের সবকিছু</translation>
    </message>
    <message>
        <source>what belongs to some years</source>
        <translation>কয়েক বছরের সবকিছু</translation>
    </message>
    <message>
        <source>one kind of record</source>
        <translation>এক ধরনের তথ্য</translation>
    </message>
    <message>
        <source>events and statements on one subject</source>
        <translation>এক বিষয়ের ঘটনা ও বিবৃতি</translation>
    </message>
    <message>
        <source>what rests on one source</source>
        <translation>একটি সূত্রের ওপর নির্ভরশীল সবকিছু</translation>
    </message>
    <message>
        <source>interfax</source>
        <translation>ইন্টারফ্যাক্স</translation>
    </message>
    <message>
        <source>“diplomatic relations”</source>
        <translation>“কূটনৈতিক সম্পর্ক”</translation>
    </message>
    <message>
        <source>words that follow each other</source>
        <translation>পরপর থাকা শব্দ</translation>
    </message>
    <message>
        <source>embassy -Kyiv</source>
        <translation>দূতাবাস -কিয়েভ</translation>
    </message>
    <message>
        <source>without a word</source>
        <translation>একটি শব্দ বাদ দিয়ে</translation>
    </message>
    <message>
        <source>year</source>
        <translation>সাল</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>source</source>
        <translation>সূত্র</translation>
    </message>
    <message>
        <source>category</source>
        <translation>বিষয়</translation>
    </message>
</context>
<context>
    <name>SheetDialog</name>
    <message>
        <source>Fact sheet</source>
        <translation>তথ্যপত্র</translation>
    </message>
    <message>
        <source>Preview of the fact sheet</source>
        <translation>তথ্যপত্রের প্রাকদর্শন</translation>
    </message>
    <message>
        <source>&amp;Copy the text of the sheet</source>
        <translation>তথ্যপত্রের পাঠ্য কপি করুন (&amp;C)</translation>
    </message>
    <message>
        <source>The sheet is being made…</source>
        <translation>তথ্যপত্র তৈরি হচ্ছে…</translation>
    </message>
    <message>
        <source>The images are being made…</source>
        <translation>ছবি তৈরি হচ্ছে…</translation>
    </message>
    <message>
        <source>Sent to the printer {printer}.</source>
        <translation>{printer} প্রিন্টারে পাঠানো হয়েছে।</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>সংরক্ষিত হয়েছে: {path}</translation>
    </message>
    <message>
        <source>The sheet holds a sign that its fonts do not have. The PDF is whole, but keeps to no standard for archives and screen readers. ({reason})</source>
        <translation>তথ্যপত্রে এমন একটি চিহ্ন আছে যা এর হরফে নেই। পিডিএফটি সম্পূর্ণ, তবে সংরক্ষণাগার ও পর্দা-পাঠকের জন্য নির্ধারিত মান মেনে চলে না। ({reason})</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>এই বার্তা বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>SheetPrinting</name>
    <message>
        <source>Print the fact sheet</source>
        <translation>তথ্যপত্র মুদ্রণ</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>মুদ্রণ চলছে</translation>
    </message>
    <message>
        <source>The fact sheet goes to the printer {printer}…</source>
        <translation>তথ্যপত্রটি {printer} প্রিন্টারে পাঠানো হচ্ছে…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Printing page {page} of {count}…</source>
        <translation>{count} পৃষ্ঠার মধ্যে {page} নম্বর পৃষ্ঠা মুদ্রিত হচ্ছে…</translation>
    </message>
    <message>
        <source>The printer {printer} did not take the fact sheet. Look whether it is switched on and connected and print again, or save the sheet as PDF.</source>
        <translation>{printer} প্রিন্টারটি তথ্যপত্র গ্রহণ করেনি। সেটি চালু ও সংযুক্ত আছে কি না দেখে আবার মুদ্রণ করুন, অথবা তথ্যপত্রটি পিডিএফ হিসেবে সংরক্ষণ করুন।</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>মুদ্রণ হয়নি</translation>
    </message>
    <message>
        <source>The print system says: {reason}</source>
        <translation>মুদ্রণব্যবস্থা জানাচ্ছে: {reason}</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>কোনো প্রিন্টার নেই</translation>
    </message>
    <message>
        <source>No printer was found. The fact sheet can be saved as a PDF and printed elsewhere.</source>
        <translation>কোনো প্রিন্টার পাওয়া যায়নি। তথ্যপত্রটি পিডিএফ হিসেবে সংরক্ষণ করে অন্য কোথাও মুদ্রণ করা যায়।</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>পিডিএফ হিসেবে সংরক্ষণ (&amp;S)…</translation>
    </message>
</context>
<context>
    <name>SheetSaver</name>
    <message>
        <source>Save the fact sheet as PDF</source>
        <translation>তথ্যপত্র পিডিএফ হিসেবে সংরক্ষণ</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>পিডিএফ নথি (*.pdf)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষণ হয়নি</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>কিবোর্ড শর্টকাট</translation>
    </message>
</context>
<context>
    <name>SmallMap</name>
    <message>
        <source>Map of Kazakhstan and Ukraine</source>
        <translation>কাজাখস্তান ও ইউক্রেনের মানচিত্র</translation>
    </message>
</context>
<context>
    <name>SourceView</name>
    <message>
        <source>Copy this source as…</source>
        <translation>এই সূত্র কপি করুন…</translation>
    </message>
    <message>
        <source>undated</source>
        <translation>তারিখহীন</translation>
    </message>
    <message>
        <source>read {date}</source>
        <translation>{date} পড়া</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Sources</source>
        <translation>সূত্র</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>প্রকাশক</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>শিরোনাম</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>ধরন</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ভাষা</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>প্রাপ্যতা</translation>
    </message>
    <message>
        <source>Supports</source>
        <translation>নির্ভরশীল তথ্য</translation>
    </message>
    <message numerus="yes">
        <source>{count} records rest on it:</source>
        <translation>
            <numerusform>এর ওপর {count}টি তথ্য নির্ভর করে:</numerusform>
            <numerusform>এর ওপর {count}টি তথ্য নির্ভর করে:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message numerus="yes">
        <source>Show {count} sources</source>
        <translation>
            <numerusform>{count}টি সূত্র দেখান</numerusform>
            <numerusform>{count}টি সূত্র দেখান</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatementsPage</name>
    <message>
        <source>Statements</source>
        <translation>বিবৃতি</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>বিষয়</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>বিবৃতি</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>তারিখ</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>উৎস</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>নির্ভরযোগ্যতা</translation>
    </message>
    <message>
        <source>About:</source>
        <translation>যা নিয়ে:</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Opening the reference…</source>
        <translation>তথ্যভান্ডার খোলা হচ্ছে…</translation>
    </message>
    <message>
        <source>Content of {date}</source>
        <translation>{date}-এর বিষয়বস্তু</translation>
    </message>
    <message numerus="yes">
        <source>{count} sources</source>
        <translation>
            <numerusform>{count}টি সূত্র</numerusform>
            <numerusform>{count}টি সূত্র</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} disagreements</source>
        <translation>
            <numerusform>{count}টি মতভেদ</numerusform>
            <numerusform>{count}টি মতভেদ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Scroll left</source>
        <translation>বামে সরান</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>ডানে সরান</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Pages of the fact sheet</source>
        <translation>তথ্যপত্রের পৃষ্ঠাগুলো</translation>
    </message>
</context>
<context>
    <name>TimelineControls</name>
    <message>
        <source>Zoom out (−)</source>
        <translation>ছোট করে দেখুন (−)</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>বড় করে দেখুন (+)</translation>
    </message>
    <message>
        <source>Earlier (Page Up)</source>
        <translation>আগের সময় (Page Up)</translation>
    </message>
    <message>
        <source>Later (Page Down)</source>
        <translation>পরের সময় (Page Down)</translation>
    </message>
    <message>
        <source>Show the whole time (0)</source>
        <translation>পুরো সময় দেখান (০)</translation>
    </message>
    <message>
        <source>Go to today (T)</source>
        <translation>আজকের দিনে যান (T)</translation>
    </message>
    <message>
        <source>Save what is shown as a picture</source>
        <translation>যা দেখা যাচ্ছে তা ছবি হিসেবে সংরক্ষণ</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>সব বছর</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>আজ</translation>
    </message>
    <message>
        <source>Lanes by category</source>
        <translation>ধরন অনুযায়ী সারি</translation>
    </message>
    <message>
        <source>Lanes by country</source>
        <translation>দেশ অনুযায়ী সারি</translation>
    </message>
    <message>
        <source>What the lanes stand for</source>
        <translation>সারিগুলো কী বোঝায়</translation>
    </message>
</context>
<context>
    <name>TimelineFilter</name>
    <message>
        <source>Filter the timeline (Ctrl+F)</source>
        <translation>সময়রেখা ছাঁকুন (Ctrl+F)</translation>
    </message>
    <message numerus="yes">
        <source>{shown} of {count} events</source>
        <translation>
            <numerusform>{count}টির মধ্যে {shown}টি ঘটনা</numerusform>
            <numerusform>{count}টির মধ্যে {shown}টি ঘটনা</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message>
        <source>Before {year}</source>
        <translation>{year} সালের আগে</translation>
    </message>
    <message>
        <source>sources disagree</source>
        <translation>সূত্রগুলোর মধ্যে মতভেদ</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Timeline of events</source>
        <translation>ঘটনার সময়রেখা</translation>
    </message>
    <message>
        <source>Arrow keys go from event to event by date, Enter opens one, Space opens the list that one is folded into, plus and minus zoom, Shift with arrows moves. The list has the same events.</source>
        <translation>তীর চাবি দিয়ে তারিখ অনুযায়ী এক ঘটনা থেকে আরেক ঘটনায় যান, এন্টার দিয়ে খুলুন, স্পেস দিয়ে গুটিয়ে রাখা ঘটনাগুলোর তালিকা খুলুন, যোগ ও বিয়োগ চিহ্ন দিয়ে বড় ও ছোট করুন, Shift ও তীর দিয়ে সরান। তালিকায় একই ঘটনাগুলো আছে।</translation>
    </message>
    <message>
        <source>Overview of all years</source>
        <translation>সব বছরের সারসংক্ষেপ</translation>
    </message>
    <message>
        <source>How many events there are when. Arrow keys, Home and End move the part that is shown.</source>
        <translation>কোন সময়ে কত ঘটনা। তীর চাবি, Home ও End দিয়ে দেখানো অংশ সরান।</translation>
    </message>
    <message>
        <source>All years: click or drag to move the part that is shown</source>
        <translation>সব বছর: দেখানো অংশ সরাতে ক্লিক করুন বা টানুন</translation>
    </message>
</context>
<context>
    <name>TimelineTab</name>
    <message>
        <source>Events by date</source>
        <translation>তারিখ অনুযায়ী ঘটনা</translation>
    </message>
    <message>
        <source>Nothing matches the filter.</source>
        <translation>এই ছাঁকনিতে কিছুই মেলে না।</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>ছাঁকনি সরান</translation>
    </message>
</context>
<context>
    <name>TradeFiles</name>
    <message>
        <source>There is no space left for {path}. Free some space or choose another place.</source>
        <translation>{path} ফাইলের জন্য জায়গা নেই। কিছু জায়গা খালি করুন অথবা অন্য স্থান বেছে নিন।</translation>
    </message>
    <message>
        <source>You may not write to {path}. Choose another folder.</source>
        <translation>{path} ফাইলে লেখার অনুমতি নেই। অন্য ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>The folder of {path} is not there. Choose another one.</source>
        <translation>{path} ফাইলের ফোল্ডারটি নেই। অন্য একটি বেছে নিন।</translation>
    </message>
    <message>
        <source>The file {path} could not be written. Choose another name or folder.</source>
        <translation>{path} ফাইলটি লেখা যায়নি। অন্য নাম বা ফোল্ডার বেছে নিন।</translation>
    </message>
</context>
<context>
    <name>TradeSaver</name>
    <message>
        <source>Tables with notes and sources (*.csv)</source>
        <translation>টীকা ও সূত্রসহ সারণি (*.csv)</translation>
    </message>
    <message>
        <source>SVG drawings (*.svg)</source>
        <translation>এসভিজি অঙ্কন (*.svg)</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>পিএনজি ছবি (*.png)</translation>
    </message>
    <message>
        <source>Save the chart or its figures</source>
        <translation>লেখচিত্র বা এর উপাত্ত সংরক্ষণ</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>সংরক্ষণ হয়নি</translation>
    </message>
</context>
<context>
    <name>TradeWords</name>
    <message>
        <source>Kazakhstan to Ukraine</source>
        <translation>কাজাখস্তান থেকে ইউক্রেনে</translation>
    </message>
    <message>
        <source>Ukraine to Kazakhstan</source>
        <translation>ইউক্রেন থেকে কাজাখস্তানে</translation>
    </message>
    <message>
        <source>Turnover</source>
        <translation>মোট বাণিজ্য</translation>
    </message>
    <message>
        <source>Kazakhstan’s share</source>
        <translation>কাজাখস্তানের অংশ</translation>
    </message>
    <message>
        <source>Kazakhstan’s balance</source>
        <translation>কাজাখস্তানের বাণিজ্য ভারসাম্য</translation>
    </message>
    <message>
        <source>by Kazakhstan</source>
        <translation>কাজাখস্তানের হিসাবে</translation>
    </message>
    <message>
        <source>by Ukraine</source>
        <translation>ইউক্রেনের হিসাবে</translation>
    </message>
    <message>
        <source>by CEPII (BACI)</source>
        <translation>সেপির হিসাবে (BACI)</translation>
    </message>
    <message>
        <source>importer less exporter</source>
        <translation>আমদানিকারক বিয়োগ রপ্তানিকারক</translation>
    </message>
    <message>
        <source>reconciled here</source>
        <translation>এখানে সমন্বিত</translation>
    </message>
    <message>
        <source>{subject}, {reporter}</source>
        <translation>{subject}, {reporter}</translation>
    </message>
    <message>
        <source>{millions} million US dollars</source>
        <translation>{millions} মিলিয়ন মার্কিন ডলার</translation>
    </message>
    <message>
        <source>Year not stated</source>
        <translation>বছর উল্লেখ নেই</translation>
    </message>
    <message numerus="yes">
        <source>{count} disagreements name this year</source>
        <translation>
            <numerusform>এই বছর নিয়ে {count}টি মতভেদ আছে</numerusform>
            <numerusform>এই বছর নিয়ে {count}টি মতভেদ আছে</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} sources</source>
        <translation>
            <numerusform>{count}টি সূত্র</numerusform>
            <numerusform>{count}টি সূত্র</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Export bookmarks and notes</source>
        <translation>বুকমার্ক ও নোট রপ্তানি করুন</translation>
    </message>
    <message>
        <source>Import bookmarks and notes</source>
        <translation>বুকমার্ক ও নোট আমদানি করুন</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>রপ্তানি করা হয়নি</translation>
    </message>
    <message numerus="yes">
        <source>{count} records exported to {file}.</source>
        <translation>
            <numerusform>{count}টি তথ্য {file} ফাইলে রপ্তানি করা হয়েছে।</numerusform>
            <numerusform>{count}টি তথ্য {file} ফাইলে রপ্তানি করা হয়েছে।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>আমদানি করা হয়নি</translation>
    </message>
    <message>
        <source>Imported: {added} added, {changed} changed, {left} left as they were.</source>
        <translation>আমদানি করা হয়েছে: {added}টি যোগ হয়েছে, {changed}টি বদলেছে, {left}টি আগের মতোই আছে।</translation>
    </message>
    <message>
        <source>Bookmarks and notes (*.json)</source>
        <translation>বুকমার্ক ও নোট (*.json)</translation>
    </message>
</context>
<context>
    <name>TurnoverCard</name>
    <message>
        <source>Worked out: the turnover of each year, source by source</source>
        <translation>গণনা করা: প্রতিটি সূত্র অনুযায়ী বছরভিত্তিক মোট বাণিজ্য</translation>
    </message>
    <message>
        <source>Million US dollars: Kazakhstan to Ukraine + Ukraine to Kazakhstan, their sum, and × how many times the year before that is. A figure alone was only stated.</source>
        <translation>মিলিয়ন মার্কিন ডলার: কাজাখস্তান থেকে ইউক্রেনে + ইউক্রেন থেকে কাজাখস্তানে, এই দুইয়ের যোগফল, এবং × চিহ্নের পরে তা আগের বছরের কত গুণ। একা থাকা সংখ্যা শুধু বলা হয়েছে, গণনা করা নয়।</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>A note is not saved</source>
        <translation>একটি নোট সংরক্ষিত হয়নি</translation>
    </message>
    <message>
        <source>If you close the window now, what you wrote last is lost.</source>
        <translation>এখন উইন্ডো বন্ধ করলে সর্বশেষ যা লিখেছেন তা হারিয়ে যাবে।</translation>
    </message>
</context>
<context>
    <name>Views</name>
    <message>
        <source>Which chart is shown</source>
        <translation>কোন লেখচিত্র দেখানো হচ্ছে</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>মোট</translation>
    </message>
    <message>
        <source>Fuel and other goods</source>
        <translation>জ্বালানি ও অন্যান্য পণ্য</translation>
    </message>
    <message>
        <source>Copy the figures shown as a table</source>
        <translation>দেখানো মানগুলো সারণি হিসেবে কপি করুন</translation>
    </message>
    <message>
        <source>Save the chart or its figures…</source>
        <translation>লেখচিত্র বা এর উপাত্ত সংরক্ষণ করুন…</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Something expected went wrong: {error}</source>
        <translation>একটি জানা সমস্যা হয়েছে: {error}</translation>
    </message>
    <message>
        <source>The folder {path} cannot be used ({reason}). Everything works, but nothing is remembered. Choose another folder with --data-dir.</source>
        <translation>{path} ফোল্ডারটি ব্যবহার করা যাচ্ছে না ({reason})। সবকিছু কাজ করবে, কিন্তু কিছুই মনে রাখা হবে না। --data-dir দিয়ে অন্য ফোল্ডার বেছে নিন।</translation>
    </message>
    <message>
        <source>A file of the program is missing: {path}. Please install the program again.</source>
        <translation>প্রোগ্রামের একটি ফাইল নেই: {path}। অনুগ্রহ করে প্রোগ্রামটি আবার ইনস্টল করুন।</translation>
    </message>
    <message>
        <source>The content has {count} faults and was not opened. “kzua content check” lists them.</source>
        <translation>বিষয়বস্তুতে {count}টি ত্রুটি আছে, তাই খোলা হয়নি। “kzua content check” সেগুলোর তালিকা দেয়।</translation>
    </message>
    <message>
        <source>The reference at {path} is damaged ({reason}).</source>
        <translation>{path}-এর তথ্যভান্ডার ক্ষতিগ্রস্ত ({reason})।</translation>
    </message>
    <message>
        <source>The reference at {path} is in use by another program. Close that and start again.</source>
        <translation>{path}-এর তথ্যভান্ডার অন্য একটি প্রোগ্রাম ব্যবহার করছে। সেটি বন্ধ করে আবার শুরু করুন।</translation>
    </message>
    <message>
        <source>The reference at {path} was made by a newer version of this program.</source>
        <translation>{path}-এর তথ্যভান্ডার এই প্রোগ্রামের আরও নতুন সংস্করণে তৈরি।</translation>
    </message>
    <message>
        <source>There is no space left to build the reference at {path}. Free some space and start again.</source>
        <translation>{path}-এ তথ্যভান্ডার তৈরির জায়গা নেই। কিছু জায়গা খালি করে আবার শুরু করুন।</translation>
    </message>
    <message>
        <source>The fact sheet could not be set: {reason}</source>
        <translation>তথ্যপত্র সাজানো যায়নি: {reason}</translation>
    </message>
    <message>
        <source>The fact sheet could not be saved to {path}: {reason}</source>
        <translation>তথ্যপত্র {path}-এ সংরক্ষণ করা যায়নি: {reason}</translation>
    </message>
</context>
<context>
    <name>YearPane</name>
    <message>
        <source>The year in detail</source>
        <translation>বছরটির বিস্তারিত</translation>
    </message>
    <message>
        <source>No trade by kind of goods is known here.</source>
        <translation>এখানে পণ্যভিত্তিক বাণিজ্যের কোনো তথ্য নেই।</translation>
    </message>
</context>
<context>
    <name>YearTableModel</name>
    <message>
        <source>No figure is known</source>
        <translation>কোনো মান জানা নেই</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>বছর</translation>
    </message>
    <message>
        <source>KZ → UA
by Kazakhstan</source>
        <translation>→ ইউক্রেন
কাজাখস্তানের হিসাবে</translation>
    </message>
    <message>
        <source>KZ → UA
by Ukraine</source>
        <translation>→ ইউক্রেন
ইউক্রেনের হিসাবে</translation>
    </message>
    <message>
        <source>KZ → UA
gap</source>
        <translation>→ ইউক্রেন
ব্যবধান</translation>
    </message>
    <message>
        <source>UA → KZ
by Ukraine</source>
        <translation>→ কাজাখস্তান
ইউক্রেনের হিসাবে</translation>
    </message>
    <message>
        <source>UA → KZ
by Kazakhstan</source>
        <translation>→ কাজাখস্তান
কাজাখস্তানের হিসাবে</translation>
    </message>
    <message>
        <source>UA → KZ
gap</source>
        <translation>→ কাজাখস্তান
ব্যবধান</translation>
    </message>
    <message>
        <source>Turnover
by Kazakhstan</source>
        <translation>মোট বাণিজ্য
কাজাখস্তানের হিসাবে</translation>
    </message>
    <message>
        <source>Change
of turnover</source>
        <translation>মোট বাণিজ্যের
পরিবর্তন</translation>
    </message>
    <message>
        <source>Kazakhstan’s
balance</source>
        <translation>কাজাখস্তানের
বাণিজ্য ভারসাম্য</translation>
    </message>
    <message>
        <source>KZ → UA
reconciled here</source>
        <translation>→ ইউক্রেন
এখানে সমন্বিত</translation>
    </message>
    <message>
        <source>UA → KZ
reconciled here</source>
        <translation>→ কাজাখস্তান
এখানে সমন্বিত</translation>
    </message>
    <message>
        <source>What the importer reports beyond what the exporter does, in million US dollars. Freight, transit through other countries and the time of crossing all widen it.</source>
        <translation>আমদানিকারকের প্রতিবেদিত মান রপ্তানিকারকের মানের চেয়ে যত বেশি, মিলিয়ন মার্কিন ডলারে। পরিবহন ব্যয়, অন্য দেশ হয়ে ট্রানজিট এবং সীমান্ত পেরোনোর সময়ের পার্থক্যে ব্যবধান বাড়ে।</translation>
    </message>
    <message>
        <source>The year; after ≠ the number of disagreements that name it.</source>
        <translation>বছর; ≠ চিহ্নের পরে বছরটি নিয়ে মতভেদের সংখ্যা।</translation>
    </message>
    <message>
        <source>Goods sent to Ukraine, as Kazakhstan reports them, in million US dollars.</source>
        <translation>ইউক্রেনে পাঠানো পণ্য, কাজাখস্তানের প্রতিবেদন অনুযায়ী, মিলিয়ন মার্কিন ডলারে।</translation>
    </message>
    <message>
        <source>Goods from Kazakhstan, as Ukraine reports them, in million US dollars.</source>
        <translation>কাজাখস্তান থেকে আসা পণ্য, ইউক্রেনের প্রতিবেদন অনুযায়ী, মিলিয়ন মার্কিন ডলারে।</translation>
    </message>
    <message>
        <source>Goods sent to Kazakhstan, as Ukraine reports them, in million US dollars.</source>
        <translation>কাজাখস্তানে পাঠানো পণ্য, ইউক্রেনের প্রতিবেদন অনুযায়ী, মিলিয়ন মার্কিন ডলারে।</translation>
    </message>
    <message>
        <source>Goods from Ukraine, as Kazakhstan reports them, in million US dollars.</source>
        <translation>ইউক্রেন থেকে আসা পণ্য, কাজাখস্তানের প্রতিবেদন অনুযায়ী, মিলিয়ন মার্কিন ডলারে।</translation>
    </message>
    <message>
        <source>Computed here: the importer’s report, or the exporter’s where the importer has none, in million US dollars.</source>
        <translation>এখানে গণনা করা: আমদানিকারকের প্রতিবেদন, তা না থাকলে রপ্তানিকারকের, মিলিয়ন মার্কিন ডলারে।</translation>
    </message>
    <message>
        <source>Both directions together by Kazakhstan’s books, in million US dollars.</source>
        <translation>কাজাখস্তানের হিসাবে উভয় দিকের যোগফল, মিলিয়ন মার্কিন ডলারে।</translation>
    </message>
    <message>
        <source>Change of that turnover on the year before; none where a year is missing.</source>
        <translation>আগের বছরের তুলনায় সেই মোট বাণিজ্যের পরিবর্তন; কোনো বছরের হিসাব না থাকলে ফাঁকা।</translation>
    </message>
    <message>
        <source>What Kazakhstan sold less what it bought, by its own books, in million US dollars.</source>
        <translation>কাজাখস্তানের নিজের হিসাবে তার বিক্রি থেকে ক্রয় বাদ দিয়ে যা থাকে, মিলিয়ন মার্কিন ডলারে।</translation>
    </message>
</context>
<context>
    <name>YearTables</name>
    <message>
        <source>Trade by year</source>
        <translation>বছর অনুযায়ী বাণিজ্য</translation>
    </message>
    <message>
        <source>Fuel and other goods by year</source>
        <translation>বছর অনুযায়ী জ্বালানি ও অন্যান্য পণ্য</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <source>Smaller</source>
        <translation>ছোট করে দেখুন</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>বড় করে দেখুন</translation>
    </message>
    <message>
        <source>Zoom of the page</source>
        <translation>পৃষ্ঠার আকার</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>প্রস্থ অনুযায়ী</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>পুরো পৃষ্ঠা</translation>
    </message>
</context>
</TS>
