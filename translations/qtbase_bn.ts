<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!--
SPDX-FileCopyrightText: 2026 The kzua authors
SPDX-License-Identifier: GPL-3.0-or-later
-->
<TS version="2.1" language="bn" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>ট্যাব বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>MAC_APPLICATION_MENU</name>
    <message>
        <source>About %1</source>
        <translation>%1 পরিচিতি</translation>
    </message>
    <message>
        <source>Hide %1</source>
        <translation>%1 আড়াল করুন</translation>
    </message>
    <message>
        <source>Hide Others</source>
        <translation>অন্যগুলো আড়াল করুন</translation>
    </message>
    <message>
        <source>Preferences...</source>
        <translation>পছন্দসমূহ...</translation>
    </message>
    <message>
        <source>Quit %1</source>
        <translation>%1 থেকে প্রস্থান</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>সেবা</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>সবগুলো দেখান</translation>
    </message>
</context>
<context>
    <name>Print Device Input Slot</name>
    <message>
        <source>Automatic</source>
        <translation>স্বয়ংক্রিয়</translation>
    </message>
</context>
<context>
    <name>Print Device Output Bin</name>
    <message>
        <source>Automatic</source>
        <translation>স্বয়ংক্রিয়</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Alias</source>
        <translation>উপনাম</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>ড্রাইভ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>ফাইল ফোল্ডার</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ফোল্ডার</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>শর্টকাট</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>অজানা</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>সবগুলো নির্বাচন করুন (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>এক ধাপ বাড়ান (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>এক ধাপ কমান (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>কমান</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>মান কমান</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>এক পৃষ্ঠা পেছনে যায়</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>পরের পৃষ্ঠায় যায়</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>বাড়ান</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>মান বাড়ান</translation>
    </message>
    <message>
        <source>Moves the element into the visible area</source>
        <translation>উপাদানটিকে দৃশ্যমান অংশে আনে</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>পরের পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>চাপুন</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>আগের পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>নিচে স্ক্রল করুন</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>বাঁয়ে স্ক্রল করুন</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>ডানে স্ক্রল করুন</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>উপরে স্ক্রল করুন</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>নিচে স্ক্রল করে</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>বাঁ দিকে স্ক্রল করে</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>ডান দিকে স্ক্রল করে</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>উপরে স্ক্রল করে</translation>
    </message>
    <message>
        <source>Set Focus</source>
        <translation>ফোকাস দিন</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>ফোকাস দেয়</translation>
    </message>
    <message>
        <source>Show Menu</source>
        <translation>মেনু দেখান</translation>
    </message>
    <message>
        <source>Show on Screen</source>
        <translation>পর্দায় দেখান</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>মেনু দেখায়</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>অদলবদল করুন</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>অবস্থা অদলবদল করে</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>কাজটি চালু করে</translation>
    </message>
</context>
<context>
    <name>QAccessibleColorWellItem</name>
    <message>
        <source>RGB %1, %2, %3</source>
        <translation>RGB %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>QApplication</name>
    <message>
        <source>Application &quot;%1&quot; requires Qt %2, found Qt %3.</source>
        <translation>“%1” অ্যাপ্লিকেশনের জন্য Qt %2 প্রয়োজন, পাওয়া গেছে Qt %3।</translation>
    </message>
    <message>
        <source>Incompatible Qt Library Error</source>
        <translation>বেমানান Qt লাইব্রেরির ত্রুটি</translation>
    </message>
</context>
<context>
    <name>QCocoaMenuBar</name>
    <message>
        <source>Edit</source>
        <translation>সম্পাদনা</translation>
    </message>
</context>
<context>
    <name>QCocoaMenuItem</name>
    <message>
        <source>About</source>
        <translation>পরিচিতি</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt পরিচিতি</translation>
    </message>
    <message>
        <source>Config</source>
        <translation>কনফিগারেশন</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>কাট করুন</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>প্রস্থান</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>বিকল্প</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>পেস্ট করুন</translation>
    </message>
    <message>
        <source>Preference</source>
        <translation>পছন্দ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>প্রস্থান</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সবগুলো নির্বাচন করুন</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>সেটিং</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>স্থাপন</translation>
    </message>
</context>
<context>
    <name>QCocoaTheme</name>
    <message>
        <source>Don&apos;t Save</source>
        <translation>সংরক্ষণ করবেন না</translation>
    </message>
</context>
<context>
    <name>QColorDialog</name>
    <message>
        <source>&amp;Add to Custom Colors</source>
        <translation>নিজস্ব রঙে যোগ করুন (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Basic colors</source>
        <translation>মৌলিক রং (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Custom colors</source>
        <translation>নিজস্ব রং (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Green:</source>
        <translation>সবুজ (&amp;G):</translation>
    </message>
    <message>
        <source>&amp;HTML:</source>
        <translation>HTML (&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Pick Screen Color</source>
        <translation>পর্দা থেকে রং নিন (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Red:</source>
        <translation>লাল (&amp;R):</translation>
    </message>
    <message>
        <source>&amp;Sat:</source>
        <translation>গাঢ়ত্ব (&amp;S):</translation>
    </message>
    <message>
        <source>&amp;Val:</source>
        <translation>উজ্জ্বলতা (&amp;V):</translation>
    </message>
    <message>
        <source>A&amp;lpha channel:</source>
        <translation>আলফা চ্যানেল (&amp;L):</translation>
    </message>
    <message>
        <source>Bl&amp;ue:</source>
        <translation>নীল (&amp;U):</translation>
    </message>
    <message>
        <source>Cursor at %1, %2
Press ESC to cancel</source>
        <translation>কার্সরের অবস্থান %1, %2
বাতিল করতে ESC চাপুন</translation>
    </message>
    <message>
        <source>Hu&amp;e:</source>
        <translation>বর্ণ (&amp;E):</translation>
    </message>
    <message>
        <source>Select Color</source>
        <translation>রং নির্বাচন</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>মিথ্যা</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>কম্বো বক্সের বাছাই তালিকা খুলুন</translation>
    </message>
    <message>
        <source>True</source>
        <translation>সত্য</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>&amp;Billing information:</source>
        <translation>বিলের তথ্য (&amp;B):</translation>
    </message>
    <message>
        <source>&amp;End:</source>
        <translation>শেষে (&amp;E):</translation>
    </message>
    <message>
        <source>&amp;Start:</source>
        <translation>শুরুতে (&amp;S):</translation>
    </message>
    <message>
        <source>Banner Pages</source>
        <translation>পরিচিতি-পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>গোপনীয়তার শ্রেণিভুক্ত</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>গোপনীয়</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>দিন (০৬:০০ থেকে ১৭:৫৯)</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>অনির্দিষ্টকাল আটকে রাখুন</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>মুদ্রণকাজ</translation>
    </message>
    <message>
        <source>Job &amp;priority:</source>
        <translation>মুদ্রণকাজের অগ্রাধিকার (&amp;P):</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>মুদ্রণকাজ নিয়ন্ত্রণ</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>রাত (১৮:০০ থেকে ০৫:৫৯)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>কোনোটিই নয়</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>এখনই মুদ্রণ করুন</translation>
    </message>
    <message>
        <source>Scheduled &amp;printing:</source>
        <translation>নির্ধারিত সময়ে মুদ্রণ (&amp;P):</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>দ্বিতীয় পালা (১৬:০০ থেকে ২৩:৫৯)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>বিশেষ গোপনীয়</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>নির্দিষ্ট সময়ে</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>সাধারণ</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>তৃতীয় পালা (০০:০০ থেকে ০৭:৫৯)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>অতি গোপনীয়</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>গোপনীয়তার শ্রেণিভুক্ত নয়</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>সপ্তাহান্ত (শনিবার থেকে রবিবার)</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>পরিচয় যাচাই প্রয়োজন</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>%2-এ %1 ব্যবহার করতে পরিচয় যাচাই প্রয়োজন।</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>%1 ব্যবহার করতে পরিচয় যাচাই প্রয়োজন।</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>পাসওয়ার্ড:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>ব্যবহারকারীর নাম:</translation>
    </message>
</context>
<context>
    <name>QDBusTrayIcon</name>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>এটি কী?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>প্যানেলটি বন্ধ করে</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>ভাসমান করুন</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>প্যানেলটি আলাদা করে ও আবার জুড়ে দেয়</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>ঠিক আছে (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>এই বার্তা আবার দেখান (&amp;S)</translation>
    </message>
    <message>
        <source>An error occurred</source>
        <translation>একটি ত্রুটি ঘটেছে</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>গুরুতর ত্রুটি:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>ডিবাগ বার্তা:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>মারাত্মক ত্রুটি:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>তথ্য:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>সতর্কবার্তা:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>পড়ার জন্য %1 খোলা যায়নি</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>লেখার জন্য খোলা যায়নি: %1</translation>
    </message>
    <message>
        <source>Cannot remove source file: %1</source>
        <translation>উৎস ফাইল মোছা যায়নি: %1</translation>
    </message>
    <message>
        <source>Could not copy to %1: %2</source>
        <translation>%1-এ কপি করা যায়নি: %2</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>গন্তব্য ফাইলটি আগে থেকেই আছে</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>গন্তব্য ফাইলটি একই ফাইল।</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>নাম বদলানোর সময় ত্রুটি: %1</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>ব্লক লেখা যায়নি: %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>উৎস ফাইলটি নেই।</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>%1 থেকে পুনরুদ্ধার করা যায়নি: %2</translation>
    </message>
    <message>
        <source>Will not rename sequential file using block copy</source>
        <translation>ব্লক কপি করে ধারাক্রমিক ফাইলের নাম বদলানো হবে না</translation>
    </message>
</context>
<context>
    <name>QFileDevice</name>
    <message>
        <source>No file engine available</source>
        <translation>কোনো ফাইল ইঞ্জিন নেই</translation>
    </message>
    <message>
        <source>No file engine available or engine does not support UnMapExtension</source>
        <translation>কোনো ফাইল ইঞ্জিন নেই, অথবা ইঞ্জিনটি UnMapExtension সমর্থন করে না</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
ফোল্ডারটি পাওয়া যায়নি।
ফোল্ডারের নাম ঠিকভাবে দেওয়া হয়েছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
ফাইলটি পাওয়া যায়নি।
ফাইলের নাম ঠিকভাবে দেওয়া হয়েছে কি না দেখুন।</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 আগে থেকেই আছে।
আপনি কি এটি প্রতিস্থাপন করতে চান?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>বেছে নিন (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>মুছুন (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>যেখানে খুঁজবেন (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>নতুন ফোল্ডার (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>খুলুন (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>নাম বদলান (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সংরক্ষণ (&amp;S)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>‘%1’ লেখা থেকে সুরক্ষিত।
তবুও কি এটি মুছতে চান?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>সব ফাইল (*)</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>আপনি কি নিশ্চিত যে ‘%1’ মুছতে চান?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>বিস্তারিতভাবে দেখুন</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>তালিকা হিসেবে দেখুন</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>ফোল্ডারটি মোছা যায়নি।</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>নতুন ফোল্ডার তৈরি করুন</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>একটি নতুন ফোল্ডার তৈরি করুন</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>বিস্তারিত</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>ফোল্ডার</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>ফোল্ডার:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ফাইলের নাম (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ফাইল</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>ফাইলের ধরন (&amp;T):</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>ফোল্ডার খুঁজুন</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>সামনে</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>পেছনে যান</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>সামনে যান</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>উপরের ফোল্ডারে যান</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>তালিকা</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>স্থান ও বুকমার্কের তালিকা</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>নতুন ফোল্ডার</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>উপরের ফোল্ডার</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>সাম্প্রতিক স্থান</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>সরান</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>নতুন নামে সংরক্ষণ</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>দেখান: </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>লুকানো ফাইল দেখান (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>পার্শ্বপ্যানেল</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>কম্পিউটার</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>পরিবর্তনের তারিখ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>প্রকার</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>আমার কম্পিউটার</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>নাম</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>আকার</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>ধরন</translation>
    </message>
</context>
<context>
    <name>QFontDatabase</name>
    <message>
        <source>Any</source>
        <translation>যেকোনো</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>আরবি</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>আর্মেনীয়</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>বাংলা</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>ব্ল্যাক</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>বোল্ড</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>সিরিলীয়</translation>
    </message>
    <message>
        <source>Demi</source>
        <translation>ডেমি</translation>
    </message>
    <message>
        <source>Demi Bold</source>
        <translation>ডেমি বোল্ড</translation>
    </message>
    <message>
        <source>Devanagari</source>
        <translation>দেবনাগরী</translation>
    </message>
    <message>
        <source>Extra</source>
        <translation>এক্সট্রা</translation>
    </message>
    <message>
        <source>Extra Bold</source>
        <translation>এক্সট্রা বোল্ড</translation>
    </message>
    <message>
        <source>Extra Light</source>
        <translation>এক্সট্রা লাইট</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>জর্জীয়</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>গ্রিক</translation>
    </message>
    <message>
        <source>Gujarati</source>
        <translation>গুজরাটি</translation>
    </message>
    <message>
        <source>Gurmukhi</source>
        <translation>গুরুমুখী</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>হিব্রু</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>ইটালিক</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>জাপানি</translation>
    </message>
    <message>
        <source>Kannada</source>
        <translation>কন্নড়</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>খেমার</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>কোরীয়</translation>
    </message>
    <message>
        <source>Lao</source>
        <translation>লাও</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>লাতিন</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>লাইট</translation>
    </message>
    <message>
        <source>Malayalam</source>
        <translation>মালয়ালম</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>মিডিয়াম</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>মিয়ানমার</translation>
    </message>
    <message>
        <source>N&apos;Ko</source>
        <translation>এনকো</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>সাধারণ</translation>
    </message>
    <message>
        <source>Normal</source>
        <comment>The Normal or Regular font weight</comment>
        <translation>সাধারণ</translation>
    </message>
    <message>
        <source>Oblique</source>
        <translation>তির্যক</translation>
    </message>
    <message>
        <source>Ogham</source>
        <translation>ওঘাম</translation>
    </message>
    <message>
        <source>Oriya</source>
        <translation>ওড়িয়া</translation>
    </message>
    <message>
        <source>Runic</source>
        <translation>রুনিক</translation>
    </message>
    <message>
        <source>Simplified Chinese</source>
        <translation>সরলীকৃত চীনা</translation>
    </message>
    <message>
        <source>Sinhala</source>
        <translation>সিংহলি</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>প্রতীক</translation>
    </message>
    <message>
        <source>Syriac</source>
        <translation>সিরীয়</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>তামিল</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>তেলুগু</translation>
    </message>
    <message>
        <source>Thaana</source>
        <translation>থানা</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>থাই</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation>থিন</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>তিব্বতি</translation>
    </message>
    <message>
        <source>Traditional Chinese</source>
        <translation>প্রথাগত চীনা</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>ভিয়েতনামি</translation>
    </message>
</context>
<context>
    <name>QFontDialog</name>
    <message>
        <source>&amp;Font</source>
        <translation>ফন্ট (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>আকার (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Underline</source>
        <translation>নিম্নরেখা (&amp;U)</translation>
    </message>
    <message>
        <source>Effects</source>
        <translation>প্রভাব</translation>
    </message>
    <message>
        <source>Font st&amp;yle</source>
        <translation>ফন্টের শৈলী (&amp;Y)</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>নমুনা</translation>
    </message>
    <message>
        <source>Select Font</source>
        <translation>ফন্ট নির্বাচন</translation>
    </message>
    <message>
        <source>Stri&amp;keout</source>
        <translation>মধ্যরেখা (&amp;K)</translation>
    </message>
    <message>
        <source>Wr&amp;iting System</source>
        <translation>লিখনরীতি (&amp;I)</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>বাতিল (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;OK</source>
        <translation>ঠিক আছে (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>সংরক্ষণ (&amp;S)</translation>
    </message>
    <message>
        <source>Close without Saving</source>
        <translation>সংরক্ষণ ছাড়াই বন্ধ করুন</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>QImageReader</name>
    <message>
        <source>File not found</source>
        <translation>ফাইলটি পাওয়া যায়নি</translation>
    </message>
    <message>
        <source>Invalid device</source>
        <translation>অবৈধ ডিভাইস</translation>
    </message>
    <message>
        <source>Unable to read image data</source>
        <translation>ছবির উপাত্ত পড়া যায়নি</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>অজানা ত্রুটি</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>এই ছবির বিন্যাস সমর্থিত নয়</translation>
    </message>
</context>
<context>
    <name>QImageWriter</name>
    <message>
        <source>Cannot open device for writing: %1</source>
        <translation>লেখার জন্য ডিভাইস খোলা যায়নি: %1</translation>
    </message>
    <message>
        <source>Device is not set</source>
        <translation>ডিভাইস নির্ধারণ করা হয়নি</translation>
    </message>
    <message>
        <source>Device not writable</source>
        <translation>ডিভাইসে লেখা যায় না</translation>
    </message>
    <message>
        <source>Image is empty</source>
        <translation>ছবিটি খালি</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>অজানা ত্রুটি</translation>
    </message>
    <message>
        <source>Unsupported image format</source>
        <translation>এই ছবির বিন্যাস সমর্থিত নয়</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>একটি মান লিখুন:</translation>
    </message>
</context>
<context>
    <name>QIODevice</name>
    <message>
        <source>No space left on device</source>
        <translation>ডিস্কে আর জায়গা নেই</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>এমন কোনো ফাইল বা ফোল্ডার নেই</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>অনুমতি নেই</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>একসঙ্গে অতিরিক্ত ফাইল খোলা আছে</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>অজানা ত্রুটি</translation>
    </message>
    <message>
        <source>file to open is a directory</source>
        <translation>যে ফাইলটি খুলতে হবে সেটি একটি ফোল্ডার</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>%1, ...</source>
        <translation>%1, ...</translation>
    </message>
    <message>
        <source>Press shortcut</source>
        <translation>কিবোর্ড শর্টকাট চাপুন</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট করুন (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>পুনরায় করুন (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>পূর্বাবস্থায় ফিরুন (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাট করুন (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সবগুলো নির্বাচন করুন</translation>
    </message>
</context>
<context>
    <name>QLocalServer</name>
    <message>
        <source>%1: Address in use</source>
        <translation>%1: ঠিকানাটি ব্যবহৃত হচ্ছে</translation>
    </message>
    <message>
        <source>%1: Name error</source>
        <translation>%1: নামের ত্রুটি</translation>
    </message>
    <message>
        <source>%1: Permission denied</source>
        <translation>%1: অনুমতি নেই</translation>
    </message>
    <message>
        <source>%1: Unknown error %2</source>
        <translation>%1: অজানা ত্রুটি %2</translation>
    </message>
</context>
<context>
    <name>QLocalSocket</name>
    <message>
        <source>%1: Access denied</source>
        <translation>%1: প্রবেশাধিকার নেই</translation>
    </message>
    <message>
        <source>%1: Connection error</source>
        <translation>%1: সংযোগের ত্রুটি</translation>
    </message>
    <message>
        <source>%1: Connection refused</source>
        <translation>%1: সংযোগ প্রত্যাখ্যাত হয়েছে</translation>
    </message>
    <message>
        <source>%1: Datagram too large</source>
        <translation>%1: ডেটাগ্রাম অতিরিক্ত বড়</translation>
    </message>
    <message>
        <source>%1: Invalid name</source>
        <translation>%1: অবৈধ নাম</translation>
    </message>
    <message>
        <source>%1: Operation not permitted when socket is in this state</source>
        <translation>%1: সকেটের এই অবস্থায় কাজটি করা যায় না</translation>
    </message>
    <message>
        <source>%1: Remote closed</source>
        <translation>%1: অপর প্রান্ত সংযোগ বন্ধ করেছে</translation>
    </message>
    <message>
        <source>%1: Socket access error</source>
        <translation>%1: সকেটে প্রবেশের ত্রুটি</translation>
    </message>
    <message>
        <source>%1: Socket operation timed out</source>
        <translation>%1: সকেটের কাজের সময় পেরিয়ে গেছে</translation>
    </message>
    <message>
        <source>%1: Socket resource error</source>
        <translation>%1: সকেটের রিসোর্সের ত্রুটি</translation>
    </message>
    <message>
        <source>%1: The socket operation is not supported</source>
        <translation>%1: সকেটের এই কাজটি সমর্থিত নয়</translation>
    </message>
    <message>
        <source>%1: Unknown error</source>
        <translation>%1: অজানা ত্রুটি</translation>
    </message>
    <message>
        <source>%1: Unknown error %2</source>
        <translation>%1: অজানা ত্রুটি %2</translation>
    </message>
    <message>
        <source>Remote closed</source>
        <translation>অপর প্রান্ত সংযোগ বন্ধ করেছে</translation>
    </message>
    <message>
        <source>Socket is not connected</source>
        <translation>সকেটটি সংযুক্ত নয়</translation>
    </message>
    <message>
        <source>Trying to connect while connection is in progress</source>
        <translation>একটি সংযোগ চলাকালে আবার সংযোগের চেষ্টা করা হচ্ছে</translation>
    </message>
</context>
<context>
    <name>QMdiArea</name>
    <message>
        <source>(Untitled)</source>
        <translation>(শিরোনামহীন)</translation>
    </message>
</context>
<context>
    <name>QMdiSubWindow</name>
    <message>
        <source>%1 - [%2]</source>
        <translation>%1 - [%2]</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>বন্ধ করুন (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>সরান (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>আগের আকারে ফেরান (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>আকার বদলান (&amp;S)</translation>
    </message>
    <message>
        <source>- [%1]</source>
        <translation>- [%1]</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সহায়তা</translation>
    </message>
    <message>
        <source>Ma&amp;ximize</source>
        <translation>পুরো পর্দায় বড় করুন (&amp;X)</translation>
    </message>
    <message>
        <source>Maximize</source>
        <translation>পুরো পর্দায় বড় করুন</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>মেনু</translation>
    </message>
    <message>
        <source>Mi&amp;nimize</source>
        <translation>ছোট করে রাখুন (&amp;N)</translation>
    </message>
    <message>
        <source>Minimize</source>
        <translation>ছোট করে রাখুন</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>আগের আকারে ফেরান</translation>
    </message>
    <message>
        <source>Restore Down</source>
        <translation>আগের আকারে ফেরান</translation>
    </message>
    <message>
        <source>Shade</source>
        <translation>গুটিয়ে নিন</translation>
    </message>
    <message>
        <source>Stay on &amp;Top</source>
        <translation>সবার উপরে রাখুন (&amp;T)</translation>
    </message>
    <message>
        <source>Unshade</source>
        <translation>মেলে ধরুন</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>&lt;h3&gt;About Qt&lt;/h3&gt;&lt;p&gt;This program uses Qt version %1.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Qt পরিচিতি&lt;/h3&gt;&lt;p&gt;এই প্রোগ্রামে Qt সংস্করণ %1 ব্যবহৃত হয়েছে।&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;Qt is a C++ toolkit for cross-platform application development.&lt;/p&gt;&lt;p&gt;Qt provides single-source portability across all major desktop operating systems. It is also available for embedded Linux and other embedded and mobile operating systems.&lt;/p&gt;&lt;p&gt;Qt is available under multiple licensing options designed to accommodate the needs of our various users.&lt;/p&gt;&lt;p&gt;Qt licensed under our commercial license agreement is appropriate for development of proprietary/commercial software where you do not want to share any source code with third parties or otherwise cannot comply with the terms of GNU (L)GPL.&lt;/p&gt;&lt;p&gt;Qt licensed under GNU (L)GPL is appropriate for the development of Qt&amp;nbsp;applications provided you can comply with the terms and conditions of the respective licenses.&lt;/p&gt;&lt;p&gt;Please see &lt;a href=&quot;https://%2/&quot;&gt;%2&lt;/a&gt; for an overview of Qt licensing.&lt;/p&gt;&lt;p&gt;Copyright (C) The Qt Company Ltd. and other contributors.&lt;/p&gt;&lt;p&gt;Qt and the Qt logo are trademarks of The Qt Company Ltd.&lt;/p&gt;&lt;p&gt;Qt is The Qt Company Ltd. product developed as an open source project. See &lt;a href=&quot;https://%3/&quot;&gt;%3&lt;/a&gt; for more information.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Qt একাধিক প্ল্যাটফর্মের অ্যাপ্লিকেশন তৈরির জন্য একটি C++ টুলকিট।&lt;/p&gt;&lt;p&gt;Qt-এর সাহায্যে একই সোর্স কোড সব প্রধান ডেস্কটপ অপারেটিং সিস্টেমে ব্যবহার করা যায়। এমবেডেড Linux এবং অন্যান্য এমবেডেড ও মোবাইল অপারেটিং সিস্টেমের জন্যও এটি পাওয়া যায়।&lt;/p&gt;&lt;p&gt;ব্যবহারকারীদের নানা প্রয়োজনের কথা ভেবে Qt একাধিক লাইসেন্সে পাওয়া যায়।&lt;/p&gt;&lt;p&gt;যেখানে তৃতীয় পক্ষকে কোনো সোর্স কোড দিতে চান না, অথবা GNU (L)GPL-এর শর্ত অন্য কোনো কারণে মানা সম্ভব নয়, সেখানে মালিকানাধীন বা বাণিজ্যিক সফটওয়্যার তৈরির জন্য আমাদের বাণিজ্যিক লাইসেন্স চুক্তির অধীন Qt উপযুক্ত।&lt;/p&gt;&lt;p&gt;GNU (L)GPL-এর অধীন Qt দিয়ে Qt&amp;nbsp;অ্যাপ্লিকেশন তৈরি করা যায়, যদি সংশ্লিষ্ট লাইসেন্সের শর্তাবলি মানা সম্ভব হয়।&lt;/p&gt;&lt;p&gt;Qt-এর লাইসেন্স সম্পর্কে জানতে &lt;a href=&quot;https://%2/&quot;&gt;%2&lt;/a&gt; দেখুন।&lt;/p&gt;&lt;p&gt;কপিরাইট (C) The Qt Company Ltd. ও অন্যান্য অবদানকারী।&lt;/p&gt;&lt;p&gt;Qt ও Qt লোগো The Qt Company Ltd.-এর ট্রেডমার্ক।&lt;/p&gt;&lt;p&gt;Qt হলো The Qt Company Ltd.-এর একটি পণ্য, যা মুক্ত সোর্স প্রকল্প হিসেবে তৈরি করা হয়। আরও তথ্যের জন্য &lt;a href=&quot;https://%3/&quot;&gt;%3&lt;/a&gt; দেখুন।&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Qt</source>
        <translation>Qt পরিচিতি</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>বিস্তারিত আড়াল করুন...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>বিস্তারিত দেখান...</translation>
    </message>
</context>
<context>
    <name>QMimeType</name>
    <message>
        <source>7-zip archive</source>
        <translation>7-zip আর্কাইভ</translation>
    </message>
    <message>
        <source>AVI video</source>
        <translation>AVI ভিডিও</translation>
    </message>
    <message>
        <source>BibTeX document</source>
        <translation>BibTeX নথি</translation>
    </message>
    <message>
        <source>Bzip archive</source>
        <translation>Bzip আর্কাইভ</translation>
    </message>
    <message>
        <source>C source code</source>
        <translation>C সোর্স কোড</translation>
    </message>
    <message>
        <source>C++ source code</source>
        <translation>C++ সোর্স কোড</translation>
    </message>
    <message>
        <source>CSS stylesheet</source>
        <translation>CSS স্টাইলশিট</translation>
    </message>
    <message>
        <source>CSV document</source>
        <translation>CSV নথি</translation>
    </message>
    <message>
        <source>DOS/Windows executable</source>
        <translation>DOS/Windows প্রোগ্রাম</translation>
    </message>
    <message>
        <source>Debian package</source>
        <translation>Debian প্যাকেজ</translation>
    </message>
    <message>
        <source>DjVu image</source>
        <translation>DjVu ছবি</translation>
    </message>
    <message>
        <source>Excel 2007 spreadsheet</source>
        <translation>Excel 2007 স্প্রেডশিট</translation>
    </message>
    <message>
        <source>Excel spreadsheet</source>
        <translation>Excel স্প্রেডশিট</translation>
    </message>
    <message>
        <source>GIF image</source>
        <translation>GIF ছবি</translation>
    </message>
    <message>
        <source>GeoJSON geospatial data</source>
        <translation>GeoJSON ভূস্থানিক উপাত্ত</translation>
    </message>
    <message>
        <source>Gzip archive</source>
        <translation>Gzip আর্কাইভ</translation>
    </message>
    <message>
        <source>HTML document</source>
        <translation>HTML নথি</translation>
    </message>
    <message>
        <source>JPEG image</source>
        <translation>JPEG ছবি</translation>
    </message>
    <message>
        <source>JSON document</source>
        <translation>JSON নথি</translation>
    </message>
    <message>
        <source>JavaScript program</source>
        <translation>JavaScript প্রোগ্রাম</translation>
    </message>
    <message>
        <source>MP3 audio</source>
        <translation>MP3 অডিও</translation>
    </message>
    <message>
        <source>MPEG-4 audio</source>
        <translation>MPEG-4 অডিও</translation>
    </message>
    <message>
        <source>MPEG-4 video</source>
        <translation>MPEG-4 ভিডিও</translation>
    </message>
    <message>
        <source>Markdown document</source>
        <translation>Markdown নথি</translation>
    </message>
    <message>
        <source>Matroska video</source>
        <translation>Matroska ভিডিও</translation>
    </message>
    <message>
        <source>ODP presentation</source>
        <translation>ODP উপস্থাপনা</translation>
    </message>
    <message>
        <source>ODS spreadsheet</source>
        <translation>ODS স্প্রেডশিট</translation>
    </message>
    <message>
        <source>ODT document</source>
        <translation>ODT নথি</translation>
    </message>
    <message>
        <source>Ogg audio</source>
        <translation>Ogg অডিও</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>পিডিএফ নথি</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG ছবি</translation>
    </message>
    <message>
        <source>PostScript document</source>
        <translation>PostScript নথি</translation>
    </message>
    <message>
        <source>PowerPoint 2007 presentation</source>
        <translation>PowerPoint 2007 উপস্থাপনা</translation>
    </message>
    <message>
        <source>PowerPoint presentation</source>
        <translation>PowerPoint উপস্থাপনা</translation>
    </message>
    <message>
        <source>Python script</source>
        <translation>Python স্ক্রিপ্ট</translation>
    </message>
    <message>
        <source>QuickTime video</source>
        <translation>QuickTime ভিডিও</translation>
    </message>
    <message>
        <source>RAR archive</source>
        <translation>RAR আর্কাইভ</translation>
    </message>
    <message>
        <source>RTF document</source>
        <translation>RTF নথি</translation>
    </message>
    <message>
        <source>SVG image</source>
        <translation>SVG ছবি</translation>
    </message>
    <message>
        <source>TIFF image</source>
        <translation>TIFF ছবি</translation>
    </message>
    <message>
        <source>TOML document</source>
        <translation>TOML নথি</translation>
    </message>
    <message>
        <source>TSV document</source>
        <translation>TSV নথি</translation>
    </message>
    <message>
        <source>Tar archive</source>
        <translation>Tar আর্কাইভ</translation>
    </message>
    <message>
        <source>Tar archive (gzip-compressed)</source>
        <translation>Tar আর্কাইভ (gzip-সংকুচিত)</translation>
    </message>
    <message>
        <source>TeX document</source>
        <translation>TeX নথি</translation>
    </message>
    <message>
        <source>TrueType font</source>
        <translation>TrueType ফন্ট</translation>
    </message>
    <message>
        <source>VCS/ICS calendar</source>
        <translation>VCS/ICS পঞ্জিকা</translation>
    </message>
    <message>
        <source>WAV audio</source>
        <translation>WAV অডিও</translation>
    </message>
    <message>
        <source>WebM video</source>
        <translation>WebM ভিডিও</translation>
    </message>
    <message>
        <source>WebP image</source>
        <translation>WebP ছবি</translation>
    </message>
    <message>
        <source>Windows BMP image</source>
        <translation>Windows BMP ছবি</translation>
    </message>
    <message>
        <source>Word 2007 document</source>
        <translation>Word 2007 নথি</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word নথি</translation>
    </message>
    <message>
        <source>XHTML page</source>
        <translation>XHTML পৃষ্ঠা</translation>
    </message>
    <message>
        <source>XML document</source>
        <translation>XML নথি</translation>
    </message>
    <message>
        <source>XZ archive</source>
        <translation>XZ আর্কাইভ</translation>
    </message>
    <message>
        <source>YAML document</source>
        <translation>YAML নথি</translation>
    </message>
    <message>
        <source>Zip archive</source>
        <translation>Zip আর্কাইভ</translation>
    </message>
    <message>
        <source>application log</source>
        <translation>অ্যাপ্লিকেশনের লগ</translation>
    </message>
    <message>
        <source>backup file</source>
        <translation>ব্যাকআপ ফাইল</translation>
    </message>
    <message>
        <source>block device</source>
        <translation>ব্লক ডিভাইস</translation>
    </message>
    <message>
        <source>desktop entry</source>
        <translation>ডেস্কটপ এন্ট্রি</translation>
    </message>
    <message>
        <source>electronic book document</source>
        <translation>ইলেকট্রনিক বই</translation>
    </message>
    <message>
        <source>electronic business card</source>
        <translation>ইলেকট্রনিক ভিজিটিং কার্ড</translation>
    </message>
    <message>
        <source>email message</source>
        <translation>ইমেইল বার্তা</translation>
    </message>
    <message>
        <source>empty document</source>
        <translation>খালি নথি</translation>
    </message>
    <message>
        <source>executable</source>
        <translation>প্রোগ্রাম</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>ফোল্ডার</translation>
    </message>
    <message>
        <source>message catalog</source>
        <translation>বার্তার তালিকা</translation>
    </message>
    <message>
        <source>plain text document</source>
        <translation>সাধারণ লেখার নথি</translation>
    </message>
    <message>
        <source>raw CD image</source>
        <translation>সিডির ডিস্ক ইমেজ</translation>
    </message>
    <message>
        <source>shared library</source>
        <translation>ভাগ করা লাইব্রেরি</translation>
    </message>
    <message>
        <source>shell script</source>
        <translation>শেল স্ক্রিপ্ট</translation>
    </message>
    <message>
        <source>symbolic link</source>
        <translation>প্রতীকী লিঙ্ক</translation>
    </message>
    <message>
        <source>translation file</source>
        <translation>অনুবাদের ফাইল</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>অজানা</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>CC</source>
        <translation> CC</translation>
    </message>
    <message>
        <source>Cicero (CC)</source>
        <translation>সিসেরো (CC)</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>নিজস্ব</translation>
    </message>
    <message>
        <source>DD</source>
        <translation> DD</translation>
    </message>
    <message>
        <source>Didot (DD)</source>
        <translation>দিদো (DD)</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ফরম</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>উচ্চতা:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>ইঞ্চি</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>আড়াআড়ি</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>মার্জিন</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>মিলিমিটার (মিমি)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>কাগজের দিক</translation>
    </message>
    <message>
        <source>Page &amp;order:</source>
        <translation>পৃষ্ঠার ক্রম (&amp;O):</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>পৃষ্ঠাবিন্যাস</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>পৃষ্ঠার মাপ:</translation>
    </message>
    <message>
        <source>Pages &amp;per sheet:</source>
        <translation>প্রতি পাতায় পৃষ্ঠা (&amp;P):</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>কাগজ</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>কাগজের উৎস:</translation>
    </message>
    <message>
        <source>Pica (P̸)</source>
        <translation>পাইকা</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>পয়েন্ট</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>লম্বালম্বি</translation>
    </message>
    <message>
        <source>P̸</source>
        <translation> পাইকা</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>উল্টো আড়াআড়ি</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>উল্টো লম্বালম্বি</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>প্রস্থ:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>নিচের মার্জিন</translation>
    </message>
    <message>
        <source>in</source>
        <translation> ইঞ্চি</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>বাঁ দিকের মার্জিন</translation>
    </message>
    <message>
        <source>mm</source>
        <translation> মিমি</translation>
    </message>
    <message>
        <source>pt</source>
        <translation> পয়েন্ট</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>ডান দিকের মার্জিন</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>উপরের মার্জিন</translation>
    </message>
</context>
<context>
    <name>QPageSize</name>
    <message>
        <source>%1 x %2 in</source>
        <translation>%L1 × %L2 ইঞ্চি</translation>
    </message>
    <message>
        <source>A0</source>
        <translation>A0</translation>
    </message>
    <message>
        <source>A1</source>
        <translation>A1</translation>
    </message>
    <message>
        <source>A10</source>
        <translation>A10</translation>
    </message>
    <message>
        <source>A2</source>
        <translation>A2</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>A3 Extra</source>
        <translation>A3 (বাড়তি)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A4 Extra</source>
        <translation>A4 (বাড়তি)</translation>
    </message>
    <message>
        <source>A4 Plus</source>
        <translation>A4 Plus</translation>
    </message>
    <message>
        <source>A4 Small</source>
        <translation>A4 (ছোট)</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>A5 Extra</source>
        <translation>A5 (বাড়তি)</translation>
    </message>
    <message>
        <source>A6</source>
        <translation>A6</translation>
    </message>
    <message>
        <source>A7</source>
        <translation>A7</translation>
    </message>
    <message>
        <source>A8</source>
        <translation>A8</translation>
    </message>
    <message>
        <source>A9</source>
        <translation>A9</translation>
    </message>
    <message>
        <source>ANSI C</source>
        <translation>ANSI C</translation>
    </message>
    <message>
        <source>ANSI D</source>
        <translation>ANSI D</translation>
    </message>
    <message>
        <source>ANSI E</source>
        <translation>ANSI E</translation>
    </message>
    <message>
        <source>Architect A</source>
        <translation>স্থাপত্য A</translation>
    </message>
    <message>
        <source>Architect B</source>
        <translation>স্থাপত্য B</translation>
    </message>
    <message>
        <source>Architect C</source>
        <translation>স্থাপত্য C</translation>
    </message>
    <message>
        <source>Architect D</source>
        <translation>স্থাপত্য D</translation>
    </message>
    <message>
        <source>Architect E</source>
        <translation>স্থাপত্য E</translation>
    </message>
    <message>
        <source>B0</source>
        <translation>B0</translation>
    </message>
    <message>
        <source>B1</source>
        <translation>B1</translation>
    </message>
    <message>
        <source>B10</source>
        <translation>B10</translation>
    </message>
    <message>
        <source>B2</source>
        <translation>B2</translation>
    </message>
    <message>
        <source>B3</source>
        <translation>B3</translation>
    </message>
    <message>
        <source>B4</source>
        <translation>B4</translation>
    </message>
    <message>
        <source>B5</source>
        <translation>B5</translation>
    </message>
    <message>
        <source>B5 Extra</source>
        <translation>B5 (বাড়তি)</translation>
    </message>
    <message>
        <source>B6</source>
        <translation>B6</translation>
    </message>
    <message>
        <source>B7</source>
        <translation>B7</translation>
    </message>
    <message>
        <source>B8</source>
        <translation>B8</translation>
    </message>
    <message>
        <source>B9</source>
        <translation>B9</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>নিজস্ব</translation>
    </message>
    <message>
        <source>Custom (%1CC x %2CC)</source>
        <translation>নিজস্ব (%L1 × %L2 CC)</translation>
    </message>
    <message>
        <source>Custom (%1DD x %2DD)</source>
        <translation>নিজস্ব (%L1 × %L2 DD)</translation>
    </message>
    <message>
        <source>Custom (%1in x %2in)</source>
        <translation>নিজস্ব (%L1 × %L2 ইঞ্চি)</translation>
    </message>
    <message>
        <source>Custom (%1mm x %2mm)</source>
        <translation>নিজস্ব (%L1 × %L2 মিমি)</translation>
    </message>
    <message>
        <source>Custom (%1pc x %2pc)</source>
        <translation>নিজস্ব (%L1 × %L2 পাইকা)</translation>
    </message>
    <message>
        <source>Custom (%1pt x %2pt)</source>
        <translation>নিজস্ব (%L1 × %L2 পয়েন্ট)</translation>
    </message>
    <message>
        <source>Double Postcard</source>
        <translation>জোড়া পোস্টকার্ড</translation>
    </message>
    <message>
        <source>Envelope B4</source>
        <translation>খাম B4</translation>
    </message>
    <message>
        <source>Envelope B5</source>
        <translation>খাম B5</translation>
    </message>
    <message>
        <source>Envelope B6</source>
        <translation>খাম B6</translation>
    </message>
    <message>
        <source>Envelope C0</source>
        <translation>খাম C0</translation>
    </message>
    <message>
        <source>Envelope C1</source>
        <translation>খাম C1</translation>
    </message>
    <message>
        <source>Envelope C2</source>
        <translation>খাম C2</translation>
    </message>
    <message>
        <source>Envelope C3</source>
        <translation>খাম C3</translation>
    </message>
    <message>
        <source>Envelope C4</source>
        <translation>খাম C4</translation>
    </message>
    <message>
        <source>Envelope C5</source>
        <translation>খাম C5</translation>
    </message>
    <message>
        <source>Envelope C6</source>
        <translation>খাম C6</translation>
    </message>
    <message>
        <source>Envelope C65</source>
        <translation>খাম C65</translation>
    </message>
    <message>
        <source>Envelope C7</source>
        <translation>খাম C7</translation>
    </message>
    <message>
        <source>Envelope Chou 3</source>
        <translation>খাম Chou 3</translation>
    </message>
    <message>
        <source>Envelope Chou 4</source>
        <translation>খাম Chou 4</translation>
    </message>
    <message>
        <source>Envelope DL</source>
        <translation>খাম DL</translation>
    </message>
    <message>
        <source>Envelope Invite</source>
        <translation>আমন্ত্রণপত্রের খাম</translation>
    </message>
    <message>
        <source>Envelope Italian</source>
        <translation>ইতালীয় খাম</translation>
    </message>
    <message>
        <source>Envelope Kaku 2</source>
        <translation>খাম Kaku 2</translation>
    </message>
    <message>
        <source>Envelope Kaku 3</source>
        <translation>খাম Kaku 3</translation>
    </message>
    <message>
        <source>Envelope Monarch</source>
        <translation>খাম Monarch</translation>
    </message>
    <message>
        <source>Envelope PRC 1</source>
        <translation>খাম PRC 1</translation>
    </message>
    <message>
        <source>Envelope PRC 10</source>
        <translation>খাম PRC 10</translation>
    </message>
    <message>
        <source>Envelope PRC 2</source>
        <translation>খাম PRC 2</translation>
    </message>
    <message>
        <source>Envelope PRC 3</source>
        <translation>খাম PRC 3</translation>
    </message>
    <message>
        <source>Envelope PRC 4</source>
        <translation>খাম PRC 4</translation>
    </message>
    <message>
        <source>Envelope PRC 5</source>
        <translation>খাম PRC 5</translation>
    </message>
    <message>
        <source>Envelope PRC 6</source>
        <translation>খাম PRC 6</translation>
    </message>
    <message>
        <source>Envelope PRC 7</source>
        <translation>খাম PRC 7</translation>
    </message>
    <message>
        <source>Envelope PRC 8</source>
        <translation>খাম PRC 8</translation>
    </message>
    <message>
        <source>Envelope PRC 9</source>
        <translation>খাম PRC 9</translation>
    </message>
    <message>
        <source>Envelope Personal</source>
        <translation>ব্যক্তিগত খাম</translation>
    </message>
    <message>
        <source>Envelope US 10</source>
        <translation>খাম US 10</translation>
    </message>
    <message>
        <source>Envelope US 11</source>
        <translation>খাম US 11</translation>
    </message>
    <message>
        <source>Envelope US 12</source>
        <translation>খাম US 12</translation>
    </message>
    <message>
        <source>Envelope US 14</source>
        <translation>খাম US 14</translation>
    </message>
    <message>
        <source>Envelope US 9</source>
        <translation>খাম US 9</translation>
    </message>
    <message>
        <source>Envelope You 4</source>
        <translation>খাম You 4</translation>
    </message>
    <message>
        <source>Executive (7.25 x 10.5 in)</source>
        <translation>Executive (৭.২৫ × ১০.৫ ইঞ্চি)</translation>
    </message>
    <message>
        <source>Executive (7.5 x 10 in)</source>
        <translation>Executive (৭.৫ × ১০ ইঞ্চি)</translation>
    </message>
    <message>
        <source>Fan-fold German (8.5 x 12 in)</source>
        <translation>জার্মান ভাঁজ কাগজ (৮.৫ × ১২ ইঞ্চি)</translation>
    </message>
    <message>
        <source>Fan-fold German Legal (8.5 x 13 in)</source>
        <translation>জার্মান লিগ্যাল ভাঁজ কাগজ (৮.৫ × ১৩ ইঞ্চি)</translation>
    </message>
    <message>
        <source>Fan-fold US (14.875 x 11 in)</source>
        <translation>মার্কিন ভাঁজ কাগজ (১৪.৮৭৫ × ১১ ইঞ্চি)</translation>
    </message>
    <message>
        <source>Folio (8.27 x 13 in)</source>
        <translation>Folio (৮.২৭ × ১৩ ইঞ্চি)</translation>
    </message>
    <message>
        <source>JIS B0</source>
        <translation>JIS B0</translation>
    </message>
    <message>
        <source>JIS B1</source>
        <translation>JIS B1</translation>
    </message>
    <message>
        <source>JIS B10</source>
        <translation>JIS B10</translation>
    </message>
    <message>
        <source>JIS B2</source>
        <translation>JIS B2</translation>
    </message>
    <message>
        <source>JIS B3</source>
        <translation>JIS B3</translation>
    </message>
    <message>
        <source>JIS B4</source>
        <translation>JIS B4</translation>
    </message>
    <message>
        <source>JIS B5</source>
        <translation>JIS B5</translation>
    </message>
    <message>
        <source>JIS B6</source>
        <translation>JIS B6</translation>
    </message>
    <message>
        <source>JIS B7</source>
        <translation>JIS B7</translation>
    </message>
    <message>
        <source>JIS B8</source>
        <translation>JIS B8</translation>
    </message>
    <message>
        <source>JIS B9</source>
        <translation>JIS B9</translation>
    </message>
    <message>
        <source>Ledger / ANSI B</source>
        <translation>Ledger / ANSI B</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>Legal Extra</source>
        <translation>Legal (বাড়তি)</translation>
    </message>
    <message>
        <source>Letter / ANSI A</source>
        <translation>Letter / ANSI A</translation>
    </message>
    <message>
        <source>Letter Extra</source>
        <translation>Letter (বাড়তি)</translation>
    </message>
    <message>
        <source>Letter Plus</source>
        <translation>Letter Plus</translation>
    </message>
    <message>
        <source>Letter Small</source>
        <translation>Letter (ছোট)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>নোট</translation>
    </message>
    <message>
        <source>PRC 16K</source>
        <translation>PRC 16K</translation>
    </message>
    <message>
        <source>PRC 32K</source>
        <translation>PRC 32K</translation>
    </message>
    <message>
        <source>PRC 32K Big</source>
        <translation>PRC 32K (বড়)</translation>
    </message>
    <message>
        <source>Postcard</source>
        <translation>পোস্টকার্ড</translation>
    </message>
    <message>
        <source>Quarto</source>
        <translation>Quarto</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>স্টেটমেন্ট</translation>
    </message>
    <message>
        <source>Super A</source>
        <translation>Super A</translation>
    </message>
    <message>
        <source>Super B</source>
        <translation>Super B</translation>
    </message>
    <message>
        <source>Tabloid / ANSI B</source>
        <translation>Tabloid / ANSI B</translation>
    </message>
    <message>
        <source>Tabloid Extra</source>
        <translation>Tabloid (বাড়তি)</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>না (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>হ্যাঁ (&amp;Y)</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>থামিয়ে দিন</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>প্রয়োগ করুন</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>বাদ দিন</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সহায়তা</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>উপেক্ষা করুন</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>সবগুলোতে না (&amp;O)</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ঠিক আছে</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>রিসেট করুন</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>ডিফল্ট মান ফিরিয়ে আনুন</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>আবার চেষ্টা করুন</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>সবগুলো সংরক্ষণ</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>সবগুলোতে হ্যাঁ (&amp;A)</translation>
    </message>
</context>
<context>
    <name>QPluginLoader</name>
    <message>
        <source>The plugin was not loaded.</source>
        <translation>প্লাগইনটি লোড করা হয়নি।</translation>
    </message>
    <message>
        <source>Unknown error</source>
        <translation>অজানা ত্রুটি</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 আগে থেকেই আছে।
আপনি কি এটির উপরে লিখতে চান?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 সঠিকভাবে লেখা হয়নি। পৃষ্ঠা ও পরিসর আলাদা করতে ‘,’ এবং পরিসর বোঝাতে ‘-’ ব্যবহার করুন; এক পরিসর যেন অন্যটির সঙ্গে মিলে না যায়।</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 একটি ফোল্ডার।
অন্য একটি ফাইলের নাম বেছে নিন।</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>বিকল্প (&amp;O) &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>বিকল্প (&amp;O) &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>মুদ্রণ (&amp;P)</translation>
    </message>
    <message>
        <source>1 (1x1)</source>
        <translation>১ (১×১)</translation>
    </message>
    <message>
        <source>16 (4x4)</source>
        <translation>১৬ (৪×৪)</translation>
    </message>
    <message>
        <source>2 (2x1)</source>
        <translation>২ (২×১)</translation>
    </message>
    <message>
        <source>4 (2x2)</source>
        <translation>৪ (২×২)</translation>
    </message>
    <message>
        <source>6 (2x3)</source>
        <translation>৬ (২×৩)</translation>
    </message>
    <message>
        <source>9 (3x3)</source>
        <translation>৯ (৩×৩)</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>সব পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>নিচ থেকে উপরে, বাঁ থেকে ডানে</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>নিচ থেকে উপরে, ডান থেকে বাঁয়ে</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>উভয় পিঠে মুদ্রণের সেটিংসে অসংগতি</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>জোড় পৃষ্ঠা</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>%1 ফাইলে লেখা যায় না।
অন্য একটি ফাইলের নাম বেছে নিন।</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>পৃষ্ঠার তালিকা সঠিক নয়</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>বাঁ থেকে ডানে, নিচ থেকে উপরে</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>বাঁ থেকে ডানে, উপর থেকে নিচে</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>স্থানীয় ফাইল</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>বিজোড় পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>‘প্রতি পাতায় পৃষ্ঠা’ ও ‘পৃষ্ঠার সেট’ একসঙ্গে ব্যবহার করা যায় না।
এর একটি বন্ধ করুন।</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>মুদ্রণ</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>ফাইলে মুদ্রণ ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>ফাইলে মুদ্রণ (পিডিএফ)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>ডান থেকে বাঁয়ে, নিচ থেকে উপরে</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>ডান থেকে বাঁয়ে, উপর থেকে নিচে</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>‘থেকে’-এর মান ‘পর্যন্ত’-এর মানের চেয়ে বেশি হতে পারে না।</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>উভয় পিঠে মুদ্রণের সেটিংসে অসংগতি আছে। আপনি কি তা ঠিক করতে চান?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>উপর থেকে নিচে, বাঁ থেকে ডানে</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>উপর থেকে নিচে, ডান থেকে বাঁয়ে</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>পিডিএফ ফাইল লিখুন</translation>
    </message>
</context>
<context>
    <name>QPrintPreviewDialog</name>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>পিডিএফ হিসেবে সংরক্ষণ</translation>
    </message>
    <message>
        <source>First page</source>
        <translation>প্রথম পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>পুরো পৃষ্ঠা দেখান</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>প্রস্থ অনুযায়ী দেখান</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>আড়াআড়ি</translation>
    </message>
    <message>
        <source>Last page</source>
        <translation>শেষ পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>পরের পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Page Setup</source>
        <translation>পৃষ্ঠার সেটিংস</translation>
    </message>
    <message>
        <source>Page setup</source>
        <translation>পৃষ্ঠার সেটিংস</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>লম্বালম্বি</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>আগের পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>মুদ্রণ</translation>
    </message>
    <message>
        <source>Print Preview</source>
        <translation>মুদ্রণের প্রাকদর্শন</translation>
    </message>
    <message>
        <source>Show facing pages</source>
        <translation>মুখোমুখি পৃষ্ঠা দেখান</translation>
    </message>
    <message>
        <source>Show overview of all pages</source>
        <translation>সব পৃষ্ঠা একসঙ্গে দেখান</translation>
    </message>
    <message>
        <source>Show single page</source>
        <translation>একটি পৃষ্ঠা দেখান</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>বড় করে দেখুন</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>ছোট করে দেখুন</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>উচ্চতর বিকল্পে অসংগতি</translation>
    </message>
    <message>
        <source>Custom value for %1</source>
        <translation>%1-এর নিজস্ব মান</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>মুদ্রণকাজের বিকল্প</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>পৃষ্ঠার সেটিংসে অসংগতি</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>প্রিন্টারের বৈশিষ্ট্য</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>পৃষ্ঠার সেটিংসে অসংগতি আছে। আপনি কি তা ঠিক করতে চান?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>কিছু উচ্চতর বিকল্পে অসংগতি আছে। আপনি কি তা ঠিক করতে চান?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>উচ্চতর</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ফরম</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>পৃষ্ঠা</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>কিছু বিকল্পে অসংগতি আছে। অনুগ্রহ করে ঠিক করুন।</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>সেট অনুযায়ী সাজান</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>রঙিন</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>রঙের ধরন</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>কপি</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>কপি সংখ্যা:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>বর্তমান পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>উভয় পিঠে মুদ্রণ</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ফরম</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>ধূসর</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>লম্বা ধারে বাঁধাই</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>বন্ধ</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>বিকল্প</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>মুদ্রণের সেটিংস</translation>
    </message>
    <message>
        <source>Page &amp;Set:</source>
        <translation>পৃষ্ঠার সেট (&amp;S):</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>নির্দিষ্ট পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>পুরোটা মুদ্রণ</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>মুদ্রণের পরিসর</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>উল্টো ক্রমে</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>নির্বাচিত অংশ</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>ছোট ধারে বাঁধাই</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>কমা দিয়ে আলাদা করে পৃষ্ঠা বা পরিসর লিখুন। পরিসর লিখতে দুটি সংখ্যার মাঝে হাইফেন দিন। ইংরেজি অঙ্ক ব্যবহার করুন। যেমন: 3,5-7,9 লিখলে ৩, ৫, ৬, ৭ ও ৯ নম্বর পৃষ্ঠা মুদ্রিত হবে।</translation>
    </message>
    <message>
        <source>to</source>
        <translation>থেকে</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>নাম (&amp;N):</translation>
    </message>
    <message>
        <source>...</source>
        <translation>...</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>ফরম</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>অবস্থান:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>যে ফাইলে লেখা হবে (&amp;F):</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>বৈশিষ্ট্য (&amp;R)</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>প্রাকদর্শন</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>প্রিন্টার</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>ধরন:</translation>
    </message>
</context>
<context>
    <name>QProgressBar</name>
    <message>
        <source>%p%</source>
        <translation>%p%</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>বিদ্যমান ফাইল %1-এ লেখা যায় না</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>ফাইলের নামটি একটি ফোল্ডারের</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled: %2.</source>
        <translation>সরাসরি লেখার বিকল্প চালু না থাকলে QSaveFile ‘%1’ খুলতে পারে না: %2।</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>অ্যাপ্লিকেশন লেখা বাতিল করেছে</translation>
    </message>
    <message>
        <source>target exists and is not a regular file</source>
        <translation>গন্তব্যটি আগে থেকেই আছে এবং সেটি সাধারণ ফাইল নয়</translation>
    </message>
    <message>
        <source>target is a content:// virtual file</source>
        <translation>গন্তব্যটি একটি content:// ভার্চুয়াল ফাইল</translation>
    </message>
    <message>
        <source>target is an Alternate Data Stream</source>
        <translation>গন্তব্যটি একটি বিকল্প ডেটা স্ট্রিম</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>একেবারে নিচে</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>বাঁ প্রান্তে</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>এক পৃষ্ঠা নিচে</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>এক পৃষ্ঠা বাঁয়ে</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>এক পৃষ্ঠা ডানে</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>এক পৃষ্ঠা উপরে</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>ডান প্রান্তে</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>নিচে স্ক্রল করুন</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>এখানে স্ক্রল করুন</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>বাঁয়ে স্ক্রল করুন</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>ডানে স্ক্রল করুন</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>উপরে স্ক্রল করুন</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>একেবারে উপরে</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Add Favorite</source>
        <translation>প্রিয়তে যোগ করুন</translation>
    </message>
    <message>
        <source>Adjust Brightness</source>
        <translation>উজ্জ্বলতা ঠিক করুন</translation>
    </message>
    <message>
        <source>Adjust contrast</source>
        <translation>বৈপরীত্য ঠিক করুন</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Application Left</source>
        <translation>বাঁয়ের অ্যাপ্লিকেশন</translation>
    </message>
    <message>
        <source>Application Right</source>
        <translation>ডানের অ্যাপ্লিকেশন</translation>
    </message>
    <message>
        <source>Audio Cycle Track</source>
        <translation>অডিও ট্র্যাক বদলান</translation>
    </message>
    <message>
        <source>Audio Random Play</source>
        <translation>অডিও এলোমেলো চালান</translation>
    </message>
    <message>
        <source>Audio Repeat</source>
        <translation>অডিও পুনরাবৃত্তি</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>দূরে</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>পেছনে</translation>
    </message>
    <message>
        <source>Back Forward</source>
        <translation>পেছনে-সামনে</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>ব্যাকস্পেস</translation>
    </message>
    <message>
        <source>Backtab</source>
        <translation>Backtab</translation>
    </message>
    <message>
        <source>Bass Boost</source>
        <translation>বেস বুস্ট</translation>
    </message>
    <message>
        <source>Bass Down</source>
        <translation>বেস কমান</translation>
    </message>
    <message>
        <source>Bass Up</source>
        <translation>বেস বাড়ান</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>ব্যাটারি</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>নীল</translation>
    </message>
    <message>
        <source>Bluetooth</source>
        <translation>ব্লুটুথ</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>বই</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ব্রাউজার</translation>
    </message>
    <message>
        <source>CD</source>
        <translation>CD</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>ক্যালকুলেটর</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>পঞ্জিকা</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>কল</translation>
    </message>
    <message>
        <source>Camera Focus</source>
        <translation>ক্যামেরার ফোকাস</translation>
    </message>
    <message>
        <source>Camera Shutter</source>
        <translation>ক্যামেরার শাটার</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Caps Lock</source>
        <translation>Caps Lock</translation>
    </message>
    <message>
        <source>CapsLock</source>
        <translation>CapsLock</translation>
    </message>
    <message>
        <source>Channel Down</source>
        <translation>আগের চ্যানেল</translation>
    </message>
    <message>
        <source>Channel Up</source>
        <translation>পরের চ্যানেল</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>পরিষ্কার করুন</translation>
    </message>
    <message>
        <source>Clear Grab</source>
        <translation>দখল ছাড়ুন</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>বন্ধ করুন</translation>
    </message>
    <message>
        <source>Code input</source>
        <translation>কোড লিখন</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>জনসমাজ</translation>
    </message>
    <message>
        <source>Context1</source>
        <translation>প্রসঙ্গ ১</translation>
    </message>
    <message>
        <source>Context2</source>
        <translation>প্রসঙ্গ ২</translation>
    </message>
    <message>
        <source>Context3</source>
        <translation>প্রসঙ্গ ৩</translation>
    </message>
    <message>
        <source>Context4</source>
        <translation>প্রসঙ্গ ৪</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>কপি করুন</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>কাট করুন</translation>
    </message>
    <message>
        <source>DOS</source>
        <translation>DOS</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>প্রদর্শন</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>নথি</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>নিচের তীর</translation>
    </message>
    <message>
        <source>Eisu Shift</source>
        <translation>এইসু শিফট</translation>
    </message>
    <message>
        <source>Eisu toggle</source>
        <translation>এইসু অদলবদল</translation>
    </message>
    <message>
        <source>Eject</source>
        <translation>বের করুন</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>কিপ্যাড এন্টার</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Execute</source>
        <translation>চালান</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>প্রস্থান</translation>
    </message>
    <message>
        <source>F%1</source>
        <translation>F%1</translation>
    </message>
    <message>
        <source>Favorites</source>
        <translation>প্রিয়</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>অর্থ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>খুঁজুন</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>ওল্টান</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>সামনে</translation>
    </message>
    <message>
        <source>Game</source>
        <translation>খেলা</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>যান</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>সবুজ</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>নির্দেশিকা</translation>
    </message>
    <message>
        <source>Hangul</source>
        <translation>হাঙ্গুল</translation>
    </message>
    <message>
        <source>Hangul Banja</source>
        <translation>হাঙ্গুল বানজা</translation>
    </message>
    <message>
        <source>Hangul End</source>
        <translation>হাঙ্গুল শেষ</translation>
    </message>
    <message>
        <source>Hangul Hanja</source>
        <translation>হাঙ্গুল হানজা</translation>
    </message>
    <message>
        <source>Hangul Jamo</source>
        <translation>হাঙ্গুল জামো</translation>
    </message>
    <message>
        <source>Hangul Jeonja</source>
        <translation>হাঙ্গুল জনজা</translation>
    </message>
    <message>
        <source>Hangul PostHanja</source>
        <translation>হাঙ্গুল হানজা-পর</translation>
    </message>
    <message>
        <source>Hangul PreHanja</source>
        <translation>হাঙ্গুল হানজা-পূর্ব</translation>
    </message>
    <message>
        <source>Hangul Romaja</source>
        <translation>হাঙ্গুল রোমাজা</translation>
    </message>
    <message>
        <source>Hangul Special</source>
        <translation>হাঙ্গুল বিশেষ</translation>
    </message>
    <message>
        <source>Hangul Start</source>
        <translation>হাঙ্গুল শুরু</translation>
    </message>
    <message>
        <source>Hangup</source>
        <translation>কল ছাড়ুন</translation>
    </message>
    <message>
        <source>Hankaku</source>
        <translation>হানকাকু</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সহায়তা</translation>
    </message>
    <message>
        <source>Henkan</source>
        <translation>হেনকান</translation>
    </message>
    <message>
        <source>Hibernate</source>
        <translation>হাইবারনেট</translation>
    </message>
    <message>
        <source>Hiragana</source>
        <translation>হিরাগানা</translation>
    </message>
    <message>
        <source>Hiragana Katakana</source>
        <translation>হিরাগানা কাতাকানা</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ইতিহাস</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Home Office</source>
        <translation>বাড়ির দপ্তর</translation>
    </message>
    <message>
        <source>Home Page</source>
        <translation>মূল পৃষ্ঠা</translation>
    </message>
    <message>
        <source>Hot Links</source>
        <translation>জনপ্রিয় লিঙ্ক</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>তথ্য</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Insert</translation>
    </message>
    <message>
        <source>Kana Lock</source>
        <translation>কানা লক</translation>
    </message>
    <message>
        <source>Kana Shift</source>
        <translation>কানা শিফট</translation>
    </message>
    <message>
        <source>Kanji</source>
        <translation>কাঞ্জি</translation>
    </message>
    <message>
        <source>Katakana</source>
        <translation>কাতাকানা</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>কিবোর্ড</translation>
    </message>
    <message>
        <source>Keyboard Brightness Down</source>
        <translation>কিবোর্ডের উজ্জ্বলতা কমান</translation>
    </message>
    <message>
        <source>Keyboard Brightness Up</source>
        <translation>কিবোর্ডের উজ্জ্বলতা বাড়ান</translation>
    </message>
    <message>
        <source>Keyboard Light On/Off</source>
        <translation>কিবোর্ডের আলো চালু/বন্ধ</translation>
    </message>
    <message>
        <source>Keyboard Menu</source>
        <translation>কিবোর্ড মেনু</translation>
    </message>
    <message>
        <source>Last Number Redial</source>
        <translation>শেষ নম্বরে আবার কল</translation>
    </message>
    <message>
        <source>Launch (0)</source>
        <translation>চালু করুন (0)</translation>
    </message>
    <message>
        <source>Launch (1)</source>
        <translation>চালু করুন (1)</translation>
    </message>
    <message>
        <source>Launch (2)</source>
        <translation>চালু করুন (2)</translation>
    </message>
    <message>
        <source>Launch (3)</source>
        <translation>চালু করুন (3)</translation>
    </message>
    <message>
        <source>Launch (4)</source>
        <translation>চালু করুন (4)</translation>
    </message>
    <message>
        <source>Launch (5)</source>
        <translation>চালু করুন (5)</translation>
    </message>
    <message>
        <source>Launch (6)</source>
        <translation>চালু করুন (6)</translation>
    </message>
    <message>
        <source>Launch (7)</source>
        <translation>চালু করুন (7)</translation>
    </message>
    <message>
        <source>Launch (8)</source>
        <translation>চালু করুন (8)</translation>
    </message>
    <message>
        <source>Launch (9)</source>
        <translation>চালু করুন (9)</translation>
    </message>
    <message>
        <source>Launch (A)</source>
        <translation>চালু করুন (A)</translation>
    </message>
    <message>
        <source>Launch (B)</source>
        <translation>চালু করুন (B)</translation>
    </message>
    <message>
        <source>Launch (C)</source>
        <translation>চালু করুন (C)</translation>
    </message>
    <message>
        <source>Launch (D)</source>
        <translation>চালু করুন (D)</translation>
    </message>
    <message>
        <source>Launch (E)</source>
        <translation>চালু করুন (E)</translation>
    </message>
    <message>
        <source>Launch (F)</source>
        <translation>চালু করুন (F)</translation>
    </message>
    <message>
        <source>Launch (G)</source>
        <translation>চালু করুন (G)</translation>
    </message>
    <message>
        <source>Launch (H)</source>
        <translation>চালু করুন (H)</translation>
    </message>
    <message>
        <source>Launch Mail</source>
        <translation>ইমেইল খুলুন</translation>
    </message>
    <message>
        <source>Launch Media</source>
        <translation>মিডিয়া খুলুন</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>বাঁ তীর</translation>
    </message>
    <message>
        <source>LightBulb</source>
        <translation>বাতি</translation>
    </message>
    <message>
        <source>Logoff</source>
        <translation>লগ অফ</translation>
    </message>
    <message>
        <source>Mail Forward</source>
        <translation>ইমেইল পাঠিয়ে দিন</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>বাজার</translation>
    </message>
    <message>
        <source>Massyo</source>
        <translation>মাসশো</translation>
    </message>
    <message>
        <source>Media Fast Forward</source>
        <translation>মিডিয়া দ্রুত সামনে</translation>
    </message>
    <message>
        <source>Media Next</source>
        <translation>পরের মিডিয়া</translation>
    </message>
    <message>
        <source>Media Pause</source>
        <translation>মিডিয়া বিরতি</translation>
    </message>
    <message>
        <source>Media Play</source>
        <translation>মিডিয়া চালান</translation>
    </message>
    <message>
        <source>Media Previous</source>
        <translation>আগের মিডিয়া</translation>
    </message>
    <message>
        <source>Media Record</source>
        <translation>মিডিয়া রেকর্ড</translation>
    </message>
    <message>
        <source>Media Rewind</source>
        <translation>মিডিয়া পেছনে টানুন</translation>
    </message>
    <message>
        <source>Media Stop</source>
        <translation>মিডিয়া থামান</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>সভা</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>স্মারক</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>মেনু</translation>
    </message>
    <message>
        <source>Menu PB</source>
        <translation>মেনু PB</translation>
    </message>
    <message>
        <source>Messenger</source>
        <translation>মেসেঞ্জার</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>Microphone Mute</source>
        <translation>মাইক্রোফোন বন্ধ</translation>
    </message>
    <message>
        <source>Microphone Volume Down</source>
        <translation>মাইক্রোফোনের শব্দ কমান</translation>
    </message>
    <message>
        <source>Microphone Volume Up</source>
        <translation>মাইক্রোফোনের শব্দ বাড়ান</translation>
    </message>
    <message>
        <source>Monitor Brightness Down</source>
        <translation>মনিটরের উজ্জ্বলতা কমান</translation>
    </message>
    <message>
        <source>Monitor Brightness Up</source>
        <translation>মনিটরের উজ্জ্বলতা বাড়ান</translation>
    </message>
    <message>
        <source>Muhenkan</source>
        <translation>মুহেনকান</translation>
    </message>
    <message>
        <source>Multiple Candidate</source>
        <translation>একাধিক প্রার্থী-শব্দ</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>সংগীত</translation>
    </message>
    <message>
        <source>My Sites</source>
        <translation>আমার সাইট</translation>
    </message>
    <message>
        <source>New</source>
        <translation>নতুন</translation>
    </message>
    <message>
        <source>News</source>
        <translation>খবর</translation>
    </message>
    <message>
        <source>No</source>
        <translation>না</translation>
    </message>
    <message>
        <source>Num</source>
        <translation>Num</translation>
    </message>
    <message>
        <source>Num Lock</source>
        <translation>Num Lock</translation>
    </message>
    <message>
        <source>NumLock</source>
        <translation>NumLock</translation>
    </message>
    <message>
        <source>Number Lock</source>
        <translation>Number Lock</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>খুলুন</translation>
    </message>
    <message>
        <source>Open URL</source>
        <translation>URL খুলুন</translation>
    </message>
    <message>
        <source>Option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>পেস্ট করুন</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>বিরতি</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>PgDown</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>PgUp</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>ফোন</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>চালু</translation>
    </message>
    <message>
        <source>Power Down</source>
        <translation>বিদ্যুৎ কমান</translation>
    </message>
    <message>
        <source>Power Off</source>
        <translation>বিদ্যুৎ বন্ধ</translation>
    </message>
    <message>
        <source>Previous Candidate</source>
        <translation>আগের প্রার্থী-শব্দ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>মুদ্রণ</translation>
    </message>
    <message>
        <source>Print Screen</source>
        <translation>Print Screen</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>প্রিন্টার</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>লাল</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>পুনরায় করুন</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>সতেজ করুন</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>আবার লোড করুন</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>উত্তর দিন</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>এন্টার</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>ডান তীর</translation>
    </message>
    <message>
        <source>Romaji</source>
        <translation>রোমাজি</translation>
    </message>
    <message>
        <source>Rotate Windows</source>
        <translation>উইন্ডো ঘোরান</translation>
    </message>
    <message>
        <source>Rotation KB</source>
        <translation>ঘূর্ণন KB</translation>
    </message>
    <message>
        <source>Rotation PB</source>
        <translation>ঘূর্ণন PB</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>সংরক্ষণ</translation>
    </message>
    <message>
        <source>Screensaver</source>
        <translation>স্ক্রিনসেভার</translation>
    </message>
    <message>
        <source>Scroll Lock</source>
        <translation>Scroll Lock</translation>
    </message>
    <message>
        <source>ScrollLock</source>
        <translation>ScrollLock</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>অনুসন্ধান</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>নির্বাচন</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>পাঠান</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>সেটিংস</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>কেনাকাটা</translation>
    </message>
    <message>
        <source>Sleep</source>
        <translation>ঘুম</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>স্পেস</translation>
    </message>
    <message>
        <source>Spellchecker</source>
        <translation>বানান পরীক্ষক</translation>
    </message>
    <message>
        <source>Split Screen</source>
        <translation>পর্দা ভাগ করুন</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>স্প্রেডশিট</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>স্ট্যান্ডবাই</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>থামুন</translation>
    </message>
    <message>
        <source>Subtitle</source>
        <translation>সাবটাইটেল</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>সহযোগিতা</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation>সাময়িক স্থগিত</translation>
    </message>
    <message>
        <source>SysReq</source>
        <translation>SysReq</translation>
    </message>
    <message>
        <source>System Request</source>
        <translation>System Request</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Task Panel</source>
        <translation>কাজের প্যানেল</translation>
    </message>
    <message>
        <source>Terminal</source>
        <translation>টার্মিনাল</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>সময়</translation>
    </message>
    <message>
        <source>To-do list</source>
        <translation>করণীয় তালিকা</translation>
    </message>
    <message>
        <source>Toggle Call/Hangup</source>
        <translation>কল ধরুন/ছাড়ুন</translation>
    </message>
    <message>
        <source>Toggle Media Play/Pause</source>
        <translation>মিডিয়া চালান/বিরতি</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>সরঞ্জাম</translation>
    </message>
    <message>
        <source>Top Menu</source>
        <translation>শীর্ষ মেনু</translation>
    </message>
    <message>
        <source>Touchpad Off</source>
        <translation>টাচপ্যাড বন্ধ</translation>
    </message>
    <message>
        <source>Touchpad On</source>
        <translation>টাচপ্যাড চালু</translation>
    </message>
    <message>
        <source>Touchpad Toggle</source>
        <translation>টাচপ্যাড চালু/বন্ধ</translation>
    </message>
    <message>
        <source>Touroku</source>
        <translation>তোরোকু</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>ভ্রমণ</translation>
    </message>
    <message>
        <source>Treble Down</source>
        <translation>ট্রেবল কমান</translation>
    </message>
    <message>
        <source>Treble Up</source>
        <translation>ট্রেবল বাড়ান</translation>
    </message>
    <message>
        <source>Ultra Wide Band</source>
        <translation>আলট্রা ওয়াইড ব্যান্ড</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>পূর্বাবস্থায় ফিরুন</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>উপরের তীর</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>ভিডিও</translation>
    </message>
    <message>
        <source>View</source>
        <translation>দেখুন</translation>
    </message>
    <message>
        <source>Voice Dial</source>
        <translation>কণ্ঠে ডায়াল</translation>
    </message>
    <message>
        <source>Volume Down</source>
        <translation>শব্দ কমান</translation>
    </message>
    <message>
        <source>Volume Mute</source>
        <translation>শব্দ বন্ধ</translation>
    </message>
    <message>
        <source>Volume Up</source>
        <translation>শব্দ বাড়ান</translation>
    </message>
    <message>
        <source>WWW</source>
        <translation>WWW</translation>
    </message>
    <message>
        <source>Wake Up</source>
        <translation>জাগান</translation>
    </message>
    <message>
        <source>WebCam</source>
        <translation>ওয়েবক্যাম</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>তারহীন</translation>
    </message>
    <message>
        <source>Word Processor</source>
        <translation>শব্দ প্রক্রিয়াকরণ</translation>
    </message>
    <message>
        <source>XFer</source>
        <translation>XFer</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>হলুদ</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>হ্যাঁ</translation>
    </message>
    <message>
        <source>Zenkaku</source>
        <translation>জেনকাকু</translation>
    </message>
    <message>
        <source>Zenkaku Hankaku</source>
        <translation>জেনকাকু হানকাকু</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>জুম</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>বড় করে দেখুন</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>ছোট করে দেখুন</translation>
    </message>
    <message>
        <source>iTouch</source>
        <translation>iTouch</translation>
    </message>
</context>
<context>
    <name>QSpiAccessibleBridge</name>
    <message>
        <source>alert message</source>
        <translation>সতর্কবার্তা</translation>
    </message>
    <message>
        <source>animation</source>
        <translation>অ্যানিমেশন</translation>
    </message>
    <message>
        <source>application</source>
        <translation>অ্যাপ্লিকেশন</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>সহকারী</translation>
    </message>
    <message>
        <source>block quote</source>
        <translation>উদ্ধৃতাংশ</translation>
    </message>
    <message>
        <source>button menu</source>
        <translation>বোতাম মেনু</translation>
    </message>
    <message>
        <source>button with drop down</source>
        <translation>নিচে খোলা তালিকাসহ বোতাম</translation>
    </message>
    <message>
        <source>button with drop down grid</source>
        <translation>নিচে খোলা ছকসহ বোতাম</translation>
    </message>
    <message>
        <source>canvas</source>
        <translation>ক্যানভাস</translation>
    </message>
    <message>
        <source>cell</source>
        <translation>ঘর</translation>
    </message>
    <message>
        <source>chart</source>
        <translation>লেখচিত্র</translation>
    </message>
    <message>
        <source>check box</source>
        <translation>চেকবক্স</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>ঘড়ি</translation>
    </message>
    <message>
        <source>color chooser</source>
        <translation>রং বাছাই</translation>
    </message>
    <message>
        <source>column</source>
        <translation>কলাম</translation>
    </message>
    <message>
        <source>column header</source>
        <translation>কলামের শিরোনাম</translation>
    </message>
    <message>
        <source>combo box</source>
        <translation>কম্বো বক্স</translation>
    </message>
    <message>
        <source>complementary content</source>
        <translation>সম্পূরক বিষয়বস্তু</translation>
    </message>
    <message>
        <source>cursor</source>
        <translation>কার্সর</translation>
    </message>
    <message>
        <source>desktop</source>
        <translation>ডেস্কটপ</translation>
    </message>
    <message>
        <source>dial</source>
        <translation>ডায়াল</translation>
    </message>
    <message>
        <source>dialog</source>
        <translation>ডায়ালগ</translation>
    </message>
    <message>
        <source>document</source>
        <translation>নথি</translation>
    </message>
    <message>
        <source>equation</source>
        <translation>সমীকরণ</translation>
    </message>
    <message>
        <source>filler</source>
        <translation>পূরক</translation>
    </message>
    <message>
        <source>footer</source>
        <translation>পাদলেখ</translation>
    </message>
    <message>
        <source>form</source>
        <translation>ফরম</translation>
    </message>
    <message>
        <source>frame</source>
        <translation>ফ্রেম</translation>
    </message>
    <message>
        <source>graphic</source>
        <translation>চিত্র</translation>
    </message>
    <message>
        <source>grip</source>
        <translation>হাতল</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>শিরোনাম</translation>
    </message>
    <message>
        <source>help balloon</source>
        <translation>সহায়তার বেলুন</translation>
    </message>
    <message>
        <source>hotkey field</source>
        <translation>শর্টকাটের ঘর</translation>
    </message>
    <message>
        <source>indicator</source>
        <translation>নির্দেশক</translation>
    </message>
    <message>
        <source>invalid role</source>
        <translation>অবৈধ ভূমিকা</translation>
    </message>
    <message>
        <source>label</source>
        <translation>লেবেল</translation>
    </message>
    <message>
        <source>layered pane</source>
        <translation>স্তরযুক্ত প্যানেল</translation>
    </message>
    <message>
        <source>link</source>
        <translation>লিঙ্ক</translation>
    </message>
    <message>
        <source>list</source>
        <translation>তালিকা</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>তালিকার বিষয়</translation>
    </message>
    <message>
        <source>menu bar</source>
        <translation>মেনু বার</translation>
    </message>
    <message>
        <source>menu item</source>
        <translation>মেনুর বিষয়</translation>
    </message>
    <message>
        <source>note</source>
        <translation>টীকা</translation>
    </message>
    <message>
        <source>notification</source>
        <translation>বিজ্ঞপ্তি</translation>
    </message>
    <message>
        <source>page tab</source>
        <translation>ট্যাব</translation>
    </message>
    <message>
        <source>page tab list</source>
        <translation>ট্যাবের তালিকা</translation>
    </message>
    <message>
        <source>panel</source>
        <translation>প্যানেল</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>অনুচ্ছেদ</translation>
    </message>
    <message>
        <source>popup menu</source>
        <translation>পপ-আপ মেনু</translation>
    </message>
    <message>
        <source>progress bar</source>
        <translation>অগ্রগতি বার</translation>
    </message>
    <message>
        <source>property page</source>
        <translation>বৈশিষ্ট্যের পাতা</translation>
    </message>
    <message>
        <source>push button</source>
        <translation>বোতাম</translation>
    </message>
    <message>
        <source>radio button</source>
        <translation>রেডিও বোতাম</translation>
    </message>
    <message>
        <source>row</source>
        <translation>সারি</translation>
    </message>
    <message>
        <source>row header</source>
        <translation>সারির শিরোনাম</translation>
    </message>
    <message>
        <source>scroll bar</source>
        <translation>স্ক্রল বার</translation>
    </message>
    <message>
        <source>section</source>
        <translation>অংশ</translation>
    </message>
    <message>
        <source>separator</source>
        <translation>বিভাজক</translation>
    </message>
    <message>
        <source>slider</source>
        <translation>স্লাইডার</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>শব্দ</translation>
    </message>
    <message>
        <source>space</source>
        <translation>ফাঁক</translation>
    </message>
    <message>
        <source>spin box</source>
        <translation>স্পিন বক্স</translation>
    </message>
    <message>
        <source>splitter</source>
        <translation>বিভাজন রেখা</translation>
    </message>
    <message>
        <source>status bar</source>
        <translation>স্ট্যাটাস বার</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>সুইচ</translation>
    </message>
    <message>
        <source>table</source>
        <translation>সারণি</translation>
    </message>
    <message>
        <source>terminal</source>
        <translation>টার্মিনাল</translation>
    </message>
    <message>
        <source>text</source>
        <translation>লেখা</translation>
    </message>
    <message>
        <source>text caret</source>
        <translation>লেখার কার্সর</translation>
    </message>
    <message>
        <source>title bar</source>
        <translation>শিরোনাম বার</translation>
    </message>
    <message>
        <source>tool bar</source>
        <translation>টুলবার</translation>
    </message>
    <message>
        <source>tool tip</source>
        <translation>টুলটিপ</translation>
    </message>
    <message>
        <source>tree</source>
        <translation>বৃক্ষ</translation>
    </message>
    <message>
        <source>tree item</source>
        <translation>বৃক্ষের বিষয়</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>অজানা</translation>
    </message>
    <message>
        <source>web document</source>
        <translation>ওয়েব নথি</translation>
    </message>
</context>
<context>
    <name>QStandardPaths</name>
    <message>
        <source>Application Configuration</source>
        <translation>অ্যাপ্লিকেশনের কনফিগারেশন</translation>
    </message>
    <message>
        <source>Application Data</source>
        <translation>অ্যাপ্লিকেশনের উপাত্ত</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>অ্যাপ্লিকেশন</translation>
    </message>
    <message>
        <source>Cache</source>
        <translation>ক্যাশ</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>কনফিগারেশন</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>ডেস্কটপ</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>নথি</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>ডাউনলোড</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>ফন্ট</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>নিজস্ব ফোল্ডার</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>চলচ্চিত্র</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>সংগীত</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>ছবি</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>সর্বজনীন</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>রানটাইম</translation>
    </message>
    <message>
        <source>Shared Cache</source>
        <translation>ভাগ করা ক্যাশ</translation>
    </message>
    <message>
        <source>Shared Configuration</source>
        <translation>ভাগ করা কনফিগারেশন</translation>
    </message>
    <message>
        <source>Shared Data</source>
        <translation>ভাগ করা উপাত্ত</translation>
    </message>
    <message>
        <source>Shared State</source>
        <translation>ভাগ করা অবস্থা</translation>
    </message>
    <message>
        <source>State</source>
        <translation>অবস্থা</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>টেমপ্লেট</translation>
    </message>
    <message>
        <source>Temporary Directory</source>
        <translation>অস্থায়ী ফোল্ডার</translation>
    </message>
    <message>
        <source>Temporary Items</source>
        <translation>অস্থায়ী জিনিস</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>বাঁয়ে স্ক্রল করুন</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>ডানে স্ক্রল করুন</translation>
    </message>
</context>
<context>
    <name>quiaccessibilityelement</name>
    <message>
        <source>checked</source>
        <translation>টিক দেওয়া</translation>
    </message>
    <message>
        <source>unchecked</source>
        <translation>টিক দেওয়া নয়</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>পুনরায় করুন</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>%1 পুনরায় করুন</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>পূর্বাবস্থায় ফিরুন</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1-এর পূর্বাবস্থায় ফিরুন</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;খালি&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>পুনরায় করুন</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>%1 পুনরায় করুন</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>পূর্বাবস্থায় ফিরুন</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>%1-এর পূর্বাবস্থায় ফিরুন</translation>
    </message>
</context>
<context>
    <name>QUnicodeControlCharacterMenu</name>
    <message>
        <source>FSI First strong isolate</source>
        <translation>FSI প্রথম সবল অক্ষর অনুযায়ী বিচ্ছিন্ন অংশ</translation>
    </message>
    <message>
        <source>Insert Unicode control character</source>
        <translation>ইউনিকোড নিয়ন্ত্রণ-অক্ষর বসান</translation>
    </message>
    <message>
        <source>LRE Start of left-to-right embedding</source>
        <translation>LRE বাঁ-থেকে-ডানে সন্নিবেশের শুরু</translation>
    </message>
    <message>
        <source>LRI Left-to-right isolate</source>
        <translation>LRI বাঁ-থেকে-ডানে বিচ্ছিন্ন অংশ</translation>
    </message>
    <message>
        <source>LRM Left-to-right mark</source>
        <translation>LRM বাঁ-থেকে-ডানে চিহ্ন</translation>
    </message>
    <message>
        <source>LRO Start of left-to-right override</source>
        <translation>LRO বাঁ-থেকে-ডানে বাধ্য দিকের শুরু</translation>
    </message>
    <message>
        <source>PDF Pop directional formatting</source>
        <translation>PDF দিকনির্দেশক বিন্যাসের শেষ</translation>
    </message>
    <message>
        <source>PDI Pop directional isolate</source>
        <translation>PDI বিচ্ছিন্ন অংশের শেষ</translation>
    </message>
    <message>
        <source>RLE Start of right-to-left embedding</source>
        <translation>RLE ডান-থেকে-বাঁয়ে সন্নিবেশের শুরু</translation>
    </message>
    <message>
        <source>RLI Right-to-left isolate</source>
        <translation>RLI ডান-থেকে-বাঁয়ে বিচ্ছিন্ন অংশ</translation>
    </message>
    <message>
        <source>RLM Right-to-left mark</source>
        <translation>RLM ডান-থেকে-বাঁয়ে চিহ্ন</translation>
    </message>
    <message>
        <source>RLO Start of right-to-left override</source>
        <translation>RLO ডান-থেকে-বাঁয়ে বাধ্য দিকের শুরু</translation>
    </message>
    <message>
        <source>ZWJ Zero width joiner</source>
        <translation>ZWJ শূন্য-প্রস্থ সংযোজক</translation>
    </message>
    <message>
        <source>ZWNJ Zero width non-joiner</source>
        <translation>ZWNJ শূন্য-প্রস্থ বিযোজক</translation>
    </message>
    <message>
        <source>ZWSP Zero width space</source>
        <translation>ZWSP শূন্য-প্রস্থ ফাঁক</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>এটি কী?</translation>
    </message>
</context>
<context>
    <name>QWidget</name>
    <message>
        <source>*</source>
        <translation>*</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>কপি করুন (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>পেস্ট করুন (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>পুনরায় করুন (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>পূর্বাবস্থায় ফিরুন (&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>লিঙ্কের ঠিকানা কপি করুন (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>কাট করুন (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>মুছুন</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>সবগুলো নির্বাচন করুন</translation>
    </message>
</context>
<context>
    <name>QWindowsUiaMainProvider</name>
    <message>
        <source>blockquote</source>
        <translation>উদ্ধৃতাংশ</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Finish</source>
        <translation>শেষ করুন (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>সহায়তা (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>পরবর্তী (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>পরবর্তী (&amp;N) &gt;</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; পেছনে (&amp;B)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>বাতিল</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>নিশ্চিত করুন</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>চালিয়ে যান</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>সম্পন্ন</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>পেছনে যান</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>সহায়তা</translation>
    </message>
</context>
</TS>
